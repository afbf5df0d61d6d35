package io.blotter.bootstrap;

import io.blotter.bootstrap.command.Blotter;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Blotter.run(arguments));
  }
}
