package io.blotter.toolchain.cli;

/** A command cannot do what it was asked; the message says what to do. */
public final class CommandException extends RuntimeException {
  public CommandException(String message) {
    super(message);
  }

  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
