package io.blotter.bootstrap.command;

final class ServeCommand {
  void say() {
    System.err.println("done");
  }
}
