package io.blotter.bootstrap.command;

/** A command cannot do what it was asked; the message says what to do. */
public final class CommandProblem extends RuntimeException {
  public CommandProblem(String message) {
    super(message);
  }

  public CommandProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
