package io.blotter.migrations.adoption;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.core.BaseConnection;

/** A database of the reference system, as it is at one moment. It is read and never written. */
final class ReferenceRegistry implements AutoCloseable {
  static final String HEAD = "71374f18982c";

  private final Connection connection;

  private ReferenceRegistry(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins to read it.
   *
   * @throws AdoptionException when it cannot be read, or is not one at the schema head
   */
  static ReferenceRegistry open(DataSource database) {
    try {
      var connection = database.getConnection();
      try {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Rows.execute(connection, "set search_path = pg_catalog");
        requireHead(connection);
        return new ReferenceRegistry(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static void requireHead(Connection connection) throws SQLException {
    var table =
        Rows.of(
            connection, "select to_regclass('public.alembic_version')", row -> row.getString(1));
    if (table.getFirst() == null) {
      throw new AdoptionException(
          "%s is not a database of the reference: it has no table alembic_version."
              .formatted(connection.getCatalog()));
    }
    var heads =
        Rows.of(
            connection, "select version_num from public.alembic_version", row -> row.getString(1));
    if (!heads.equals(List.of(HEAD))) {
      throw new AdoptionException(
          "%s stands at %s, and only %s can be adopted; bring it there with the reference's own migrations first."
              .formatted(
                  connection.getCatalog(),
                  heads.isEmpty() ? "no revision" : String.join(", ", heads),
                  HEAD));
    }
  }

  String name() {
    try {
      return connection.getCatalog();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  SchemaObjects objects() {
    try {
      return SchemaObjects.of(connection);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** How many rows there are of what stands after {@code from}. */
  long count(String rows) {
    try {
      return Rows.of(connection, "select count(*) from " + rows, row -> row.getLong(1)).getFirst();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * Copies what {@code query} finds into another database.
   *
   * @param into table and columns there
   * @return how many rows
   */
  long copy(String query, Connection target, String into) throws SQLException {
    var copying = new CopyManager(target.unwrap(BaseConnection.class));
    try (var rows = read(query)) {
      return copying.copyIn("copy " + into + " from stdin", rows);
    } catch (IOException e) {
      throw new AdoptionException(
          "The database to adopt cannot be read to its end: " + e.getMessage(), e);
    }
  }

  private InputStream read(String query) {
    try {
      return new PGCopyInputStream(
          connection.unwrap(PGConnection.class), "copy (" + query + ") to stdout");
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static AdoptionException unreadable(SQLException e) {
    return new AdoptionException(
        "The database to adopt cannot be read: "
            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
        e);
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }
}
