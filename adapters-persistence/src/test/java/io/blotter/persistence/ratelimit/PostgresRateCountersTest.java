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
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRateCountersTest {
  private static final RateLimit FIVE = new RateLimit("sensitive", 5, Duration.ofMinutes(1));
  private static final RateLimit MANY = new RateLimit("normal", 6_000, Duration.ofMinutes(1));

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

  @Test
  void bringsLargeAllowancesTogetherOnceASecond() {
    var here = RateLimitPersistence.shared(database.dataSource(), clock);
    var there = RateLimitPersistence.shared(database.dataSource(), clock);
    here.count(MANY, "dave");
    for (var i = 0; i < 200; i++) {
      here.count(MANY, "dave");
      there.count(MANY, "dave");
    }
    pass(Duration.ofMillis(1_001));
    here.count(MANY, "dave");
    there.count(MANY, "dave");
    var left = there.count(MANY, "dave").orElseThrow().left();
    assertThat(left).isBetween(5_600L, 5_760L);
  }

  @Test
  void forgetsRowsThatSayNothing() {
    var meters = RateLimitPersistence.shared(database.dataSource(), clock);
    read(meters, "erin");
    database.execute("update rate_buckets set expires_at = 1 where id like '%erin'");
    pass(Duration.ofSeconds(59));
    read(meters, "frank");
    assertThat(rowsOf("erin")).isEqualTo(1);
    pass(Duration.ofSeconds(1));
    read(meters, "frank");
    assertThat(rowsOf("erin")).isZero();
    assertThat(rowsOf("frank")).isEqualTo(1);
  }

  @Test
  void letsCallsPassWhileTheDatabaseIsAway() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setPortNumbers(new int[] {1});
    assertThat(RateLimitPersistence.shared(nowhere, clock).count(FIVE, "grace")).isEmpty();
  }

  @Test
  void sharesOneAllowanceAmongServers() {
    var here = RateLimitPersistence.shared(database.dataSource(), clock);
    var there = RateLimitPersistence.shared(database.dataSource(), clock);
    for (var left = 4; left >= 0; left -= 2) {
      assertThat(read(here, "carol").left()).isEqualTo(left);
      assertThat(read(there, "carol").left()).isEqualTo(Math.max(0, left - 1));
    }
    assertThat(read(here, "carol").granted()).isFalse();
  }

  private static RateLimitState read(RateCounters meters, String caller) {
    return meters.count(FIVE, caller).orElseThrow();
  }

  private int rowsOf(String caller) {
    return Integer.parseInt(
        database
            .value("select count(*) from rate_buckets where id like '%" + caller + "'")
            .orElseThrow()
            .toString());
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
