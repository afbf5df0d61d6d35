package io.blotter.application.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether this server leaves the mail server alone for the moment. It is kept here and not with the
 * letters: ten thousand of them wait without being written anew.
 */
final class Holding {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration MAX_WAIT = Duration.ofMinutes(5);

  private final InstantSource clock;
  private final AtomicReference<Hold> hold =
      new AtomicReference<>(new Hold(Instant.MIN, Duration.ZERO));

  Holding(InstantSource clock) {
    this.clock = clock;
  }

  private record Hold(Instant until, Duration lasts) {}

  boolean isOn() {
    return clock.instant().isBefore(hold.get().until());
  }

  /**
   * Begins to wait, each time twice as long.
   *
   * @return how long; nothing when it has begun already
   */
  Optional<Duration> begin() {
    var before = hold.get();
    var now = clock.instant();
    if (now.isBefore(before.until())) {
      return Optional.empty();
    }
    var twice = before.lasts().multipliedBy(2);
    var wait = twice.isZero() ? FIRST : twice.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : twice;
    return hold.compareAndSet(before, new Hold(now.plus(wait), wait))
        ? Optional.of(wait)
        : Optional.empty();
  }

  void end() {
    hold.set(new Hold(Instant.MIN, Duration.ZERO));
  }
}
