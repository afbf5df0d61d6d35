package io.blotter.toolchain.transfer;

import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.revision.SchemaHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where and when rows were taken.
 *
 * @param environment whose database it was
 * @param server the version of its server
 * @param revisions what had been applied to it
 */
public record Origin(
    Scope scope, Environment environment, String server, Instant taken, List<String> revisions) {
  public Origin {
    revisions = List.copyOf(revisions);
  }

  /** Of a database as a transaction sees it. */
  static Origin of(Connection connection, Scope scope, Environment here) throws SQLException {
    var history = SchemaHistory.of(connection);
    if (history.applied().isEmpty() || !history.failed().isEmpty()) {
      throw TransferException.unfit(
          "The database %s %s; there is nothing to take from it."
              .formatted(
                  connection.getCatalog(),
                  history.applied().isEmpty()
                      ? "has no revision"
                      : "has a revision that failed halfway ('blotter db repair')"));
    }
    return new Origin(
        scope,
        DatabaseMark.of(connection).environment().orElse(here),
        connection.getMetaData().getDatabaseProductVersion(),
        now(connection),
        List.copyOf(history.applied()));
  }

  private static Instant now(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select now()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }
}
