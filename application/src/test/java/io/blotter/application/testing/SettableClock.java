package io.blotter.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock on which time passes when a test says so. */
public final class SettableClock implements InstantSource {
  private Instant now = Instant.parse("2100-01-01T00:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }
}
