package io.blotter.bootstrap;

import io.blotter.bootstrap.command.Commands;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Commands.run(arguments));
  }
}
