package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A session that still builds or drops an index concurrently, though nobody waits for it. */
final class RunningBuild {
  private static final long POLL_MILLIS = 100;
  private static final String SESSION =
      """
      select format('process %s (since %s)', activity.pid, to_char(activity.query_start, 'HH24:MI:SS'))
      from pg_locks held
      join pg_stat_activity activity on activity.pid = held.pid
      where held.relation = ?
        and held.mode = 'ShareUpdateExclusiveLock'
        and held.granted
        and held.database = (select oid from pg_database where datname = current_database())
        and activity.backend_type = 'client backend'
        and activity.pid <> pg_backend_pid()
      """;

  private RunningBuild() {}

  /** Waits until nobody changes the indexes of a table any more. */
  static void await(Connection connection, long table, Duration timeout) throws SQLException {
    var end = System.nanoTime() + timeout.toNanos();
    for (var session = session(connection, table);
        session != null;
        session = session(connection, table)) {
      if (System.nanoTime() > end) {
        throw new RevisionException(
            "PostgreSQL still works on an index for a migration that was ended: "
                + session
                + ". Nothing was done after waiting "
                + timeout.toSeconds()
                + " s; wait longer with --lock-timeout.");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RevisionException("Interrupted while waiting for an index.", e);
    }
  }

  private static @Nullable String session(Connection connection, long table) throws SQLException {
    try (var query = connection.prepareStatement(SESSION)) {
      query.setLong(1, table);
      try (var row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
