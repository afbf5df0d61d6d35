package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.persistence.shared.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Servers agree about the time, however their own clocks are set. */
class DatabaseClockTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final AtomicReference<Instant> database = new AtomicReference<>(NOON);
  private final AtomicLong counter = new AtomicLong(77);
  private final DatabaseClock clock = new DatabaseClock(database::get, counter::get);

  @Test
  void tellsTheDatabasesTimeAndGoesOnByItself() {
    assertThat(clock.instant()).isEqualTo(NOON);
    counter.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
  }

  @Test
  void followsADatabaseWhoseClockIsSet() {
    clock.instant();
    database.set(NOON.minus(Duration.ofHours(1)));
    assertThat(clock.adjust()).isEqualTo(Duration.ofHours(-1));
    assertThat(clock.instant()).isEqualTo(NOON.minus(Duration.ofHours(1)));
    database.set(NOON.plus(Duration.ofMinutes(5)));
    assertThat(clock.adjust()).isEqualTo(Duration.ofMinutes(65));
  }

  @Test
  void doesNotTremble() {
    clock.instant();
    database.set(NOON.minusMillis(40));
    assertThat(clock.adjust()).isZero();
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void goesOnWhileTheDatabaseIsAway() {
    var away =
        new DatabaseClock(
            () -> {
              if (counter.get() > 77) {
                throw new Refusal.Unavailable("The database is away.");
              }
              return NOON;
            },
            counter::get);
    away.instant();
    counter.addAndGet(1_000);
    assertThatThrownBy(away::adjust).isInstanceOf(Refusal.Unavailable.class);
    assertThat(away.instant()).isEqualTo(NOON.plusNanos(1_000));
  }

  @Test
  void asksTheRealOne() {
    try (var real = SeededDatabase.create()) {
      var server = Persistence.over(real.dataSource()).clock();
      var told = server.instant();
      assertThat(
              real.value(
                      "select abs(extract(epoch from clock_timestamp() - '"
                          + told
                          + "'::timestamptz)) < 60")
                  .orElseThrow())
          .isEqualTo(true);
    }
  }
}
