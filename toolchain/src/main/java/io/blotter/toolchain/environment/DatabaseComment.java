package io.blotter.toolchain.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A database's comment, in which marks stand beside what people wrote. */
public final class DatabaseComment {
  private static final String COMMENT =
      """
      select coalesce(shobj_description(oid, 'pg_database'), '')
      from pg_database
      where datname = ?
      """;

  private DatabaseComment() {}

  /** Of the database of this name, if there is one. */
  public static Optional<String> of(Connection connection, String name) throws SQLException {
    try (var query = connection.prepareStatement(COMMENT)) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** The statement that sets it. */
  public static String saying(Connection connection, String name, String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      return "comment on database "
          + statement.enquoteIdentifier(name, false)
          + " is "
          + statement.enquoteLiteral(text);
    }
  }
}
