package io.blotter.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** How far a primary and its standbys are, by positions in the primary's log. */
public final class Replication {
  private final Connection connection;

  public Replication(Connection connection) {
    this.connection = connection;
  }

  /** How far its log is written; for a primary. */
  public String writtenTo() throws SQLException {
    try (var query = connection.prepareStatement("select pg_current_wal_lsn()::text");
        var row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** Whether it has everything up to {@code position} of its primary's log, if it is a standby. */
  public boolean hasReplayed(String position) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= ?::pg_lsn")) {
      query.setString(1, position);
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
