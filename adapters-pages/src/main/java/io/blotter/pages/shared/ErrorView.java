package io.blotter.pages.shared;

/**
 * What an error's page shows.
 *
 * @param kind the status, as far as texts tell it from others
 * @param message what programs are told
 * @param retryAfter seconds; empty where nobody knows
 */
public record ErrorView(int kind, String message, String retryAfter) {
  /** Whether the reader can mend the address by what the message says. */
  public boolean isExplained() {
    return kind == 400 || kind == 403;
  }
}
