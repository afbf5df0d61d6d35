package io.blotter.application.ratelimit.port;

import io.blotter.application.ratelimit.RateLimit;
import io.blotter.application.ratelimit.RateLimitState;
import java.util.Optional;

/** One meter for each caller and allowance. */
public interface RateCounters {
  /** Counts one call if the allowance has one left. Empty while the meters cannot be read. */
  Optional<RateLimitState> count(RateLimit rateLimit, String caller);
}
