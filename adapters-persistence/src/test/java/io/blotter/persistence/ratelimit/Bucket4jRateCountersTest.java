package io.blotter.persistence.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.ratelimit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class Bucket4jRateCountersTest {
  private static final RateLimit FIVE = new RateLimit("sensitive", 5, Duration.ofMinutes(1));

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));

  @Test
  void remembersABoundedNumberOfCallers() {
    var meters = Bucket4jRateCounters.inMemory(now::get);
    for (var i = 0; i < 3 * Bucket4jRateCounters.MAX_BUCKETS; i++) {
      meters.count(FIVE, "address:" + i);
    }
    assertThat(meters.size()).isEqualTo(Bucket4jRateCounters.MAX_BUCKETS);
  }

  @Test
  void forgetsCallersWhoHaveBeenIdle() {
    var meters = Bucket4jRateCounters.inMemory(now::get);
    for (var i = 0; i < 500; i++) {
      meters.count(FIVE, "address:" + i);
    }
    assertThat(meters.size()).isEqualTo(500);
    now.updateAndGet(before -> before.plus(Duration.ofMinutes(3)));
    assertThat(meters.size()).isZero();
  }
}
