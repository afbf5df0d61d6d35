package io.blotter.toolchain.revision;

/** What stands in the way of a migration, in one line that says what to do. */
public final class RevisionProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RevisionProblem(String message) {
    super(message);
  }

  public RevisionProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
