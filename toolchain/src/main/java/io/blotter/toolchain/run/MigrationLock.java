package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.SchemaHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to change the schema, held by one process at a time. Whoever waits asks again and again
 * on a connection without a transaction: a waiter that blocked would hold a snapshot, and with it
 * every concurrent index build. The lock ends with its connection, so that a killed holder blocks
 * nobody.
 */
final class MigrationLock implements AutoCloseable {
  private static final long KEY = 0x62_6c_6f_74_74_65_72L;

  /** What Flyway locks while it works on the version table. */
  private static final long FLYWAY_KEY =
      77_431_708_279_161L
          + ("\"" + SchemaHistory.SCHEMA + "\".\"" + SchemaHistory.TABLE + '"').hashCode();

  private static final long POLL_MILLIS = 100;
  private static final String HOLDER =
      """
      select format('process %s (%s%s, connected since %s)', a.pid, coalesce(nullif(a.application_name, ''), 'unnamed'),
                    coalesce(' at ' || host(a.client_addr), ''), to_char(a.backend_start, 'HH24:MI:SS'))
      from pg_locks l
      join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted
        and (l.classid::bigint << 32 | l.objid::bigint) = %d
        and l.database = (select oid from pg_database where datname = current_database())
      """;

  private final Connection connection;

  private MigrationLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Waits for the lock, and until a Flyway of other origin has ended.
   *
   * @throws RevisionException naming the holder when it is not free in time
   */
  static MigrationLock take(DataSource database, Duration timeout, Consumer<String> progress)
      throws SQLException {
    var connection = database.getConnection();
    try {
      requireOwnSession(connection);
      var end = System.nanoTime() + timeout.toNanos();
      await(connection, KEY, end, timeout, progress);
      await(connection, FLYWAY_KEY, end, timeout, progress);
      release(connection, FLYWAY_KEY);
      return new MigrationLock(connection);
    } catch (InterruptedException e) {
      connection.close();
      Thread.currentThread().interrupt();
      throw new RevisionException("Interrupted while waiting for another migration.", e);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void await(
      Connection connection, long key, long end, Duration timeout, Consumer<String> progress)
      throws SQLException, InterruptedException {
    var told = false;
    while (!asked(connection, key)) {
      if (System.nanoTime() > end) {
        throw new RevisionException(
            "Another migration is running: "
                + holder(connection, key)
                + " holds the lock. Nothing was done after waiting "
                + timeout.toSeconds()
                + " s; wait longer with --lock-timeout.");
      }
      if (!told) {
        progress.accept("waiting for " + holder(connection, key));
        told = true;
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      release(connection, KEY);
    }
  }

  private static void release(Connection connection, long key) throws SQLException {
    one(connection, "select pg_advisory_unlock(" + key + ")");
  }

  /** Behind a pooler the lock would stay with a session that is handed to somebody else. */
  private static void requireOwnSession(Connection connection) throws SQLException {
    if (new DatabaseServer(connection).isBehindPooler()) {
      throw new RevisionException(
          "The schema cannot be changed through a pooler such as PgBouncer: set DATABASE_DIRECT_URL"
              + " to the address of PostgreSQL itself. Nothing was done.");
    }
  }

  private static boolean asked(Connection connection, long key) throws SQLException {
    return Boolean.TRUE.equals(one(connection, "select pg_try_advisory_lock(" + key + ")"));
  }

  private static String holder(Connection connection, long key) throws SQLException {
    var holder = one(connection, HOLDER.replace("%d", Long.toString(key)));
    return holder == null ? "a process that has just ended" : holder.toString();
  }

  private static @Nullable Object one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getObject(1) : null;
    }
  }
}
