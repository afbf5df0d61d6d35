package io.blotter.persistence.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Tells one of many when it is time again. */
final class Throttle {
  private final InstantSource clock;
  private final Duration pause;
  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  Throttle(InstantSource clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  boolean isDue() {
    var due = next.get();
    var now = clock.instant();
    return !now.isBefore(due) && next.compareAndSet(due, now.plus(pause));
  }
}
