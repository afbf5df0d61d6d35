package io.blotter.application.job;

import java.time.Duration;

/** What is added to for ever and read only for a while. The history of changes is none of these. */
public enum GrowingTable {
  /** Sessions that ended. */
  SESSIONS(Duration.ofDays(1)),
  /** Reset tokens, used or not. */
  RESET_TOKENS(Duration.ofDays(1)),
  /** Codes and states of signing in by GitHub. */
  GITHUB_SIGN_INS(Duration.ofDays(1)),
  GITHUB_STATES(Duration.ofDays(1)),
  /** Counts of failed sign-ins. */
  SIGN_IN_THROTTLES(Duration.ofDays(1)),
  /** Networks that nobody signs in from any more. */
  SIGN_IN_NETWORKS(Duration.ofDays(90)),
  /** Sign-ups that nobody confirmed. */
  PENDING_USERS(Duration.ofDays(30)),
  /** Answers to calls with an idempotency key. */
  ANSWERED_CALLS(Duration.ofDays(1)),
  /** Messages that were sent or given up. */
  MAIL(Duration.ofDays(30)),
  ROW_COUNTS(Duration.ofDays(90)),
  MAILINGS(Duration.ofDays(365)),
  /** Events, and with each who was told of it. */
  REQUEST_EVENTS(Duration.ofDays(365)),
  SOURCE_EVENTS(Duration.ofDays(365)),
  /** Which transactions changed which slice of the data: of each slice the newest says all. */
  DATA_CHANGES(Duration.ZERO);

  private final Duration kept;

  GrowingTable(Duration kept) {
    this.kept = kept;
  }

  /** For how long its rows are of use. */
  Duration kept() {
    return kept;
  }
}
