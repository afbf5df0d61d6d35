package io.blotter.migrations.adoption;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short ways to ask one connection. */
final class Rows {
  /** What one row says. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Rows() {}

  static <T> List<T> of(Connection connection, String sql, Reader<T> reader) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var read = new ArrayList<T>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return read;
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Names as SQL has them, with commas between. */
  static String list(Connection connection, Iterable<String> names) throws SQLException {
    try (var statement = connection.createStatement()) {
      var quoted = new ArrayList<String>();
      for (var name : names) {
        quoted.add(quote(statement, name));
      }
      return String.join(", ", quoted);
    }
  }

  /** Texts as SQL has them, with commas between. */
  static String literals(Connection connection, Iterable<String> texts) throws SQLException {
    try (var statement = connection.createStatement()) {
      var quoted = new ArrayList<String>();
      for (var text : texts) {
        quoted.add(statement.enquoteLiteral(text));
      }
      return String.join(", ", quoted);
    }
  }

  static String quote(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      return quote(statement, name);
    }
  }

  private static String quote(Statement statement, String name) throws SQLException {
    return statement.enquoteIdentifier(name, false);
  }
}
