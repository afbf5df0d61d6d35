package io.blotter.application.ratelimit;

import java.time.Duration;

/**
 * What is left of an allowance after a call was counted.
 *
 * @param granted whether the call was still within it
 * @param left how many calls may follow at once
 * @param next until one more comes back
 */
public record RateLimitState(RateLimit rateLimit, boolean granted, long left, Duration next) {
  boolean isLessThan(RateLimitState other) {
    return granted == other.granted ? left < other.left : !granted;
  }
}
