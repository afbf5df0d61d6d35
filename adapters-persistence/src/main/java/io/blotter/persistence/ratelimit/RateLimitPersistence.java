package io.blotter.persistence.ratelimit;

import io.blotter.application.ratelimit.port.RateCounters;
import java.time.InstantSource;
import javax.sql.DataSource;

/** The usage slice's port, in memory and in PostgreSQL. */
public final class RateLimitPersistence {
  private RateLimitPersistence() {}

  /** Meters of one server. */
  public static RateCounters inMemory(InstantSource clock) {
    return Bucket4jRateCounters.inMemory(clock);
  }

  /** Meters that all servers on one database share. */
  public static RateCounters shared(DataSource pool, InstantSource clock) {
    return new PostgresRateCounters(pool, clock);
  }
}
