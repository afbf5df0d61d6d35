package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Throw-away databases that a killed run left behind. */
final class AbandonedDatabases {
  /** Missing, in use, or owned by somebody else. */
  private static final Set<String> NOT_OURS = Set.of("3D000", "55006", "42501");

  private AbandonedDatabases() {}

  /** Drops those that are older than an hour and that nobody is connected to. */
  static void drop(Connection connection, String prefix) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select datname
            from pg_catalog.pg_database
            where datname ~ ('^' || ? || '[0-9a-f]{8}_[0-9a-f]{32}$')
              and substr(datname, length(?) + 1, 8)
                < to_hex(extract(epoch from now() - interval '1 hour')::bigint)
              and not exists (
                select from pg_catalog.pg_stat_activity
                where pg_stat_activity.datid = pg_database.oid
              )
            """)) {
      query.setString(1, prefix);
      query.setString(2, prefix);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          dropUnlessUsed(connection, rows.getString(1));
        }
      }
    }
  }

  /** Another run may own it, use it or drop it at this moment: then it is not ours to clean up. */
  private static void dropUnlessUsed(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("drop database " + statement.enquoteIdentifier(name, true));
    } catch (SQLException e) {
      if (!NOT_OURS.contains(e.getSQLState())) {
        throw e;
      }
    }
  }
}
