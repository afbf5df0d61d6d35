package io.blotter.migrations.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A throw-away database on which statements are tried. */
public record ScratchDatabase(String name, PGSimpleDataSource dataSource) {
  public Connection connect() throws SQLException {
    return dataSource.getConnection();
  }

  /** Runs statements in one transaction. */
  public void run(List<String> statements) throws SQLException {
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      run(connection, statements);
      connection.commit();
    }
  }

  /** Runs statements one by one, each for itself. */
  void runOutsideTransaction(List<String> statements) throws SQLException {
    try (var connection = connect()) {
      run(connection, statements);
    }
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException e) {
          throw new StatementFailed(sql, e);
        }
      }
    }
  }
}
