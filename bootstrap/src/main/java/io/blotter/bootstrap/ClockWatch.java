package io.blotter.bootstrap;

import io.blotter.persistence.shared.DatabaseClock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the database's clock, and says so when somebody has set it. */
record ClockWatch(DatabaseClock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration NOTEWORTHY = Duration.ofSeconds(1);

  BackgroundLoop loop() {
    return new BackgroundLoop("clock", PAUSE, Duration.ofSeconds(5), this::follow);
  }

  private boolean follow() {
    var difference = clock.adjust();
    if (difference.abs().compareTo(NOTEWORTHY) > 0) {
      LOG.warn(
          "clock: the database's was set {} by {} s; the server follows",
          difference.isNegative() ? "back" : "ahead",
          difference.abs().toSeconds());
    }
    return false;
  }
}
