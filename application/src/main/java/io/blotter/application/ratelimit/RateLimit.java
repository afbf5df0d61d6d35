package io.blotter.application.ratelimit;

import java.time.Duration;

/**
 * How many calls of one kind of use a caller has. They may come all at once, and come back evenly
 * over the period.
 *
 * @param use the kind of use, such as {@code sensitive}
 */
public record RateLimit(String use, int calls, Duration period) {
  private static final int MAX_CALLS = 999_999_999;

  public RateLimit {
    if (calls < 1 || period.toSeconds() < 1) {
      throw new IllegalArgumentException("an allowance is at least one call in one second");
    }
  }

  /** What so many callers have together. */
  RateLimit times(int callers) {
    return new RateLimit(use, (int) Math.min(MAX_CALLS, (long) calls * callers), period);
  }

  /** As the reference says it: {@code 5 per 1 minute}. */
  public String text() {
    var seconds = period.toSeconds();
    if (seconds % 3600 == 0) {
      return calls + " per " + seconds / 3600 + " hour";
    }
    return seconds % 60 == 0
        ? calls + " per " + seconds / 60 + " minute"
        : calls + " per " + seconds + " second";
  }
}
