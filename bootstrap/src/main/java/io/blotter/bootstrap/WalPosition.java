package io.blotter.bootstrap;

import io.blotter.migrations.Replication;
import java.sql.SQLException;
import java.time.Duration;

/** How far a primary had written its log, and when, in nanoseconds. */
record WalPosition(String text, long since) {
  static WalPosition of(Replication primary) throws SQLException {
    return new WalPosition(primary.writtenTo(), System.nanoTime());
  }

  boolean isOlderThan(Duration age) {
    return System.nanoTime() - since > age.toNanos();
  }
}
