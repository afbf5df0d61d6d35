package io.blotter.persistence.ratelimit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.blotter.application.ratelimit.RateLimit;
import io.blotter.application.ratelimit.RateLimitState;
import io.blotter.application.ratelimit.port.RateCounters;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BandwidthBuilder;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Token buckets at hand in this process. One that has been idle for its whole period is full again
 * and forgotten; of more callers than fit, the rarest are forgotten first.
 */
final class Bucket4jRateCounters implements RateCounters {
  static final int MAX_BUCKETS = 100_000;

  private final LoadingCache<Metered, Bucket> buckets;

  /** Whose bucket it is, and for what. */
  record Metered(RateLimit rateLimit, String caller) {}

  Bucket4jRateCounters(WallClock clock, Function<Metered, Bucket> fresh) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfter(
                Expiry.<Metered, Bucket>accessing(
                    (metered, bucket) -> metered.rateLimit().period()))
            .ticker(clock::currentTimeNanos)
            .executor(Runnable::run)
            .build(fresh::apply);
  }

  static Bucket4jRateCounters inMemory(InstantSource clock) {
    var wall = new WallClock(clock);
    return new Bucket4jRateCounters(
        wall,
        metered ->
            Bucket.builder()
                .withCustomTimePrecision(wall)
                .addLimit(bandwidth(metered.rateLimit()))
                .build());
  }

  static Bandwidth bandwidth(RateLimit rateLimit) {
    return BandwidthBuilder.builder()
        .capacity(rateLimit.calls())
        .refillGreedy(rateLimit.calls(), rateLimit.period())
        .build();
  }

  @Override
  public Optional<RateLimitState> count(RateLimit rateLimit, String caller) {
    var bucket = buckets.get(new Metered(rateLimit, caller));
    return Optional.of(reading(rateLimit, bucket.tryConsumeAndReturnRemaining(1)));
  }

  /** How many callers are metered. */
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private static RateLimitState reading(RateLimit rateLimit, ConsumptionProbe probe) {
    var left = probe.getRemainingTokens();
    var untilFull = Duration.ofNanos(probe.getNanosToWaitForReset());
    var others = rateLimit.period().multipliedBy(rateLimit.calls() - left - 1);
    var next = untilFull.minus(others.dividedBy(rateLimit.calls()));
    return new RateLimitState(rateLimit, probe.isConsumed(), left, next);
  }
}
