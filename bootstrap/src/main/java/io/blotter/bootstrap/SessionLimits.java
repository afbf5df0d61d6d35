package io.blotter.bootstrap;

import java.time.Duration;

/**
 * How long a session may take, for what; zero for as long as it wants.
 *
 * @param statement for one statement
 * @param lock waiting for what another session has locked
 * @param idle doing nothing in an open transaction, as a frozen process does
 */
record SessionLimits(Duration statement, Duration lock, Duration idle) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** For work that must not be cut short. */
  static final SessionLimits NONE = new SessionLimits(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** For jobs and commands. */
  static final SessionLimits UNHURRIED =
      new SessionLimits(MINUTE.multipliedBy(10), MINUTE.dividedBy(2), MINUTE);

  /** For a look at how the database is. */
  static final SessionLimits WATCHING =
      new SessionLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(10));

  /** For requests: others wait for the connection meanwhile. */
  static SessionLimits hurried(Duration statement) {
    return new SessionLimits(statement, Duration.ofSeconds(1), Duration.ofSeconds(10));
  }

  /** As options of a session's start. */
  String options() {
    return " -c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
        .formatted(statement.toMillis(), lock.toMillis(), idle.toMillis());
  }
}
