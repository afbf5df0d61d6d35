package io.blotter.toolchain.cli;

final class MigrateCommand {
  void say() {
    System.err.println("done");
  }
}
