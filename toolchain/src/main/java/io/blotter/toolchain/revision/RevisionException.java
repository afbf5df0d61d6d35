package io.blotter.toolchain.revision;

/** What stands in the way of a migration, in one line that says what to do. */
public final class RevisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RevisionException(String message) {
    super(message);
  }

  public RevisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
