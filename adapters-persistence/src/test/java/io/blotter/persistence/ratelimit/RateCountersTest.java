package io.blotter.persistence.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.ratelimit.RateLimit;
import io.blotter.application.ratelimit.RateLimitState;
import io.blotter.application.ratelimit.port.RateCounters;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RateCountersTest {
  private static final RateLimit FIVE = new RateLimit("sensitive", 5, Duration.ofMinutes(1));

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));
  private final InstantSource clock = now::get;
  private TestDatabase database;

  @BeforeAll
  void start() {
    database = SeededDatabase.create();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  List<Function<RateCountersTest, RateCounters>> kinds() {
    return List.of(
        test -> RateLimitPersistence.inMemory(test.clock),
        test -> RateLimitPersistence.shared(test.database.dataSource(), test.clock));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void grantsWhatIsAllowedAndThenAsMuchAsComesBack(Function<RateCountersTest, RateCounters> kind) {
    var meters = kind.apply(this);
    var caller = "ann " + meters.getClass();
    assertThat(read(meters, caller))
        .isEqualTo(new RateLimitState(FIVE, true, 4, Duration.ofSeconds(12)));
    pass(Duration.ofSeconds(7));
    assertThat(read(meters, caller))
        .isEqualTo(new RateLimitState(FIVE, true, 3, Duration.ofSeconds(5)));
    for (var left = 2; left >= 0; left--) {
      assertThat(read(meters, caller).left()).isEqualTo(left);
    }
    assertThat(read(meters, caller))
        .isEqualTo(new RateLimitState(FIVE, false, 0, Duration.ofSeconds(5)));
    pass(Duration.ofSeconds(5));
    assertThat(read(meters, caller).granted()).isTrue();
    assertThat(read(meters, caller).granted()).isFalse();
    assertThat(read(meters, "bob " + meters.getClass()).left()).isEqualTo(4);
    pass(Duration.ofHours(1));
    assertThat(read(meters, caller).left()).isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void grantsNoMoreToManyAtOnce(Function<RateCountersTest, RateCounters> kind) throws Exception {
    for (var crowd = 0; crowd < 40; crowd++) {
      grantNoMore(kind.apply(this), "crowd " + crowd);
    }
  }

  private static void grantNoMore(RateCounters meters, String caller) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var readings =
          IntStream.range(0, 40)
              .mapToObj(i -> threads.submit(() -> read(meters, caller).granted()))
              .toList();
      var granted = 0;
      for (Future<Boolean> reading : readings) {
        granted += reading.get() ? 1 : 0;
      }
      assertThat(granted).isEqualTo(5);
    }
  }

  private static RateLimitState read(RateCounters meters, String caller) {
    return meters.count(FIVE, caller).orElseThrow();
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
