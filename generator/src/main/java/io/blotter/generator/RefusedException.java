package io.blotter.generator;

/** What was asked for cannot be made; the message says why in one line. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
