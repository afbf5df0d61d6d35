package io.blotter.application.mail;

/** Which letters go first. */
public enum Priority {
  /** Somebody waits for it before the screen. */
  ACCOUNT,
  /** For those who run the registry. Many at once are put into one. */
  OPERATIONS,
  /** One of thousands. */
  DIGEST
}
