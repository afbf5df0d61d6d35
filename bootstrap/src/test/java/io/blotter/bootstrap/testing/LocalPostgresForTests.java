package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.LocalPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Talks to a local PostgreSQL, past every adapter. */
public final class LocalPostgresForTests {
  private LocalPostgresForTests() {}

  public static void run(LocalPostgres local, String sql) throws SQLException {
    try (var connection = connect(local);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public static String value(LocalPostgres local, String query) throws SQLException {
    try (var connection = connect(local);
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  public static Connection connect(LocalPostgres local) throws SQLException {
    var url = local.url();
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password().value());
  }
}
