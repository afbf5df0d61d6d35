package io.blotter.toolchain.environment;

/** A database belongs to another environment than this one; the message says what to do. */
public final class EnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EnvironmentException(String message) {
    super(message);
  }
}
