package io.blotter.migrations.command;

final class MigrateCommand {
  void say() {
    System.err.println("done");
  }
}
