package io.blotter.migrations.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A throw-away database on which statements are tried. */
public record ScratchDatabase(String name, DataSource dataSource) {
  public Connection connect() throws SQLException {
    return dataSource.getConnection();
  }

  /** Runs statements in one transaction. */
  public void run(List<String> statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }
}
