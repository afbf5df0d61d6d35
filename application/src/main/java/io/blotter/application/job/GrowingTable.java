package io.blotter.application.job;

import java.time.Duration;

/** What is added to for ever and read only for a while. The history of changes is none of these. */
public enum GrowingTable {
  ROW_COUNTS(Duration.ofDays(90)),
  MAILINGS(Duration.ofDays(365)),
  REQUEST_EVENTS(Duration.ofDays(365)),
  SOURCE_EVENTS(Duration.ofDays(365));

  private final Duration kept;

  GrowingTable(Duration kept) {
    this.kept = kept;
  }

  Duration kept() {
    return kept;
  }
}
