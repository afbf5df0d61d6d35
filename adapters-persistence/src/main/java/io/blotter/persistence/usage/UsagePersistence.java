package io.blotter.persistence.usage;

import io.blotter.application.usage.port.CallMeters;
import java.time.InstantSource;
import javax.sql.DataSource;

/** The usage slice's port, in memory and in PostgreSQL. */
public final class UsagePersistence {
  private UsagePersistence() {}

  /** Meters of one server. */
  public static CallMeters inMemory(InstantSource clock) {
    return Bucket4jCallMeters.inMemory(clock);
  }

  /** Meters that all servers on one database share. */
  public static CallMeters shared(DataSource pool, InstantSource clock) {
    return new PostgresCallMeters(pool, clock);
  }
}
