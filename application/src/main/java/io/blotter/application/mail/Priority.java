package io.blotter.application.mail;

/** Which letters go first. */
public enum Priority {
  /** Somebody waits for it before the screen. */
  ACCOUNT(0),
  /** For those who run the registry. Many at once are put into one. */
  OPERATIONS(1),
  /** One of thousands. */
  DIGEST(2);

  private final int rank;

  Priority(int rank) {
    this.rank = rank;
  }

  /** Its place in the queue; lower ranks go first. */
  public int rank() {
    return rank;
  }
}
