package io.blotter.bootstrap.command;

/** A command cannot do what it was asked; the message says what to do. */
final class CommandProblem extends RuntimeException {
  CommandProblem(String message) {
    super(message);
  }
}
