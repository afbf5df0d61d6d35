package io.blotter.web;

import io.blotter.application.ratelimit.RateLimitState;
import io.blotter.application.ratelimit.RateLimiter;
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
  private final RateLimiter meter;

  RateLimits(RateLimiter meter) {
    this.meter = meter;
  }

  /** Counts a call. Refuses it with {@link Refusal.TooMany} where nothing is left. */
  void count(Context http, RateClass use, Caller caller) {
    if (use != RateClass.UNLIMITED) {
      meter
          .count(use.label(), caller, Addresses.of(http))
          .ifPresent(rateLimitState -> apply(http, rateLimitState));
    }
  }

  private static void apply(Context http, RateLimitState rateLimitState) {
    var rateLimit = rateLimitState.rateLimit();
    var name = '"' + rateLimit.use() + '"';
    var next = seconds(rateLimitState.next());
    http.header(
            "RateLimit-Policy",
            name + ";q=" + rateLimit.calls() + ";w=" + rateLimit.period().toSeconds())
        .header("RateLimit", name + ";r=" + rateLimitState.left() + ";t=" + next);
    if (!rateLimitState.granted()) {
      throw new Refusal.TooMany(rateLimit.text(), next);
    }
  }

  private static int seconds(Duration next) {
    return (int) Math.max(1, next.plusNanos(999_999_999).toSeconds());
  }
}
