package io.blotter.bootstrap.command;

import io.blotter.toolchain.cli.CommandException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A new password: asked for at a terminal without showing it, elsewhere a line that is piped in.
 */
final class PasswordInput {
  private PasswordInput() {}

  static String read() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(PasswordInput::asked)
        .orElseGet(PasswordInput::piped);
  }

  private static String asked(Console console) {
    var password = typed(console, "New password: ");
    if (!password.equals(typed(console, "Once more: "))) {
      throw new CommandException("The two passwords differ; nothing was changed.");
    }
    return password;
  }

  private static String typed(Console console, String question) {
    var typed = console.readPassword("%s", question);
    if (typed == null) {
      throw new CommandException("No password was given; nothing was changed.");
    }
    return new String(typed);
  }

  private static String piped() {
    try {
      var line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new CommandException("Give the new password as one line of standard input.");
      }
      return line;
    } catch (IOException e) {
      throw new CommandException("Standard input cannot be read: " + e.getMessage(), e);
    }
  }
}
