package io.blotter.bootstrap;

import io.blotter.bootstrap.command.Commands;
import java.util.TimeZone;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // the driver gives it to each session
    System.exit(Commands.run(arguments));
  }
}
