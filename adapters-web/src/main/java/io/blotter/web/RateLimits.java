package io.blotter.web;

import io.blotter.application.usage.MeterCalls;
import io.blotter.application.usage.Reading;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.RateClass;
import io.javalin.http.Context;
import java.time.Duration;

/**
 * Refuses what goes beyond a caller's allowance, and tells each caller what is left of it, in the
 * fields of the IETF's draft on rate limit headers.
 */
final class RateLimits {
  private final MeterCalls meter;

  RateLimits(MeterCalls meter) {
    this.meter = meter;
  }

  /** Counts a call. Refuses it with {@link Refusal.TooMany} where nothing is left. */
  void count(Context http, RateClass use, Caller caller) {
    if (use != RateClass.UNLIMITED) {
      meter
          .count(use.label(), caller, Addresses.of(http))
          .ifPresent(reading -> apply(http, reading));
    }
  }

  private static void apply(Context http, Reading reading) {
    var allowance = reading.allowance();
    var name = '"' + allowance.use() + '"';
    var next = seconds(reading.next());
    http.header(
            "RateLimit-Policy",
            name + ";q=" + allowance.calls() + ";w=" + allowance.period().toSeconds())
        .header("RateLimit", name + ";r=" + reading.left() + ";t=" + next);
    if (!reading.granted()) {
      throw new Refusal.TooMany(allowance.text(), next);
    }
  }

  private static int seconds(Duration next) {
    return (int) Math.max(1, next.plusNanos(999_999_999).toSeconds());
  }
}
