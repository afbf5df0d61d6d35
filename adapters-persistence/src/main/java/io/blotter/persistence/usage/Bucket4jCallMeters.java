package io.blotter.persistence.usage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.blotter.application.usage.Allowance;
import io.blotter.application.usage.Reading;
import io.blotter.application.usage.port.CallMeters;
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
final class Bucket4jCallMeters implements CallMeters {
  static final int MOST = 100_000;

  private final LoadingCache<Metered, Bucket> buckets;

  /** Whose bucket it is, and for what. */
  record Metered(Allowance allowance, String caller) {}

  Bucket4jCallMeters(WallClock clock, Function<Metered, Bucket> fresh) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(
                Expiry.<Metered, Bucket>accessing(
                    (metered, bucket) -> metered.allowance().period()))
            .ticker(clock::currentTimeNanos)
            .executor(Runnable::run)
            .build(fresh::apply);
  }

  static Bucket4jCallMeters inMemory(InstantSource clock) {
    var wall = new WallClock(clock);
    return new Bucket4jCallMeters(
        wall,
        metered ->
            Bucket.builder()
                .withCustomTimePrecision(wall)
                .addLimit(bandwidth(metered.allowance()))
                .build());
  }

  static Bandwidth bandwidth(Allowance allowance) {
    return BandwidthBuilder.builder()
        .capacity(allowance.calls())
        .refillGreedy(allowance.calls(), allowance.period())
        .build();
  }

  @Override
  public Optional<Reading> count(Allowance allowance, String caller) {
    var bucket = buckets.get(new Metered(allowance, caller));
    return Optional.of(reading(allowance, bucket.tryConsumeAndReturnRemaining(1)));
  }

  /** How many callers are metered. */
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private static Reading reading(Allowance allowance, ConsumptionProbe probe) {
    var left = probe.getRemainingTokens();
    var untilFull = Duration.ofNanos(probe.getNanosToWaitForReset());
    var others = allowance.period().multipliedBy(allowance.calls() - left - 1);
    var next = untilFull.minus(others.dividedBy(allowance.calls()));
    return new Reading(allowance, probe.isConsumed(), left, next);
  }
}
