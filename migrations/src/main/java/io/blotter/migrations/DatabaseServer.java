package io.blotter.migrations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be asked of a PostgreSQL server itself, whichever databases it has. */
public final class DatabaseServer {
  private final Connection connection;

  /** The server behind a connection to any of its databases. */
  public DatabaseServer(Connection connection) {
    this.connection = connection;
  }

  /** The folder that holds its data, as that machine names it. */
  public Path dataFolder() throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      rows.next();
      return Path.of(rows.getString(1));
    }
  }

  /**
   * Sets a password made by chance. As nobody finds it by trying, proving it need not take long:
   * the thousands of rounds that shield a chosen one cost every connection 20 ms. PostgreSQL 15
   * knows no other.
   */
  public void setPasswordOfChance(String user, String password) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select set_config(name, '1', false) from pg_settings where name = 'scram_iterations'");
      statement.execute(
          "alter role "
              + statement.enquoteIdentifier(user, true)
              + " password "
              + statement.enquoteLiteral(password));
    }
  }

  /** Lets the server read its configuration and its access rules again. */
  public void reloadSettings() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_reload_conf()");
    }
  }

  /** Makes an empty database unless there is one of this name. */
  public void provide(String database) throws SQLException {
    if (!has(database)) {
      try (var statement = connection.createStatement()) {
        statement.execute(
            "create database "
                + statement.enquoteIdentifier(database, true)
                + " encoding 'UTF8' template template0");
      }
    }
  }

  /**
   * Drops a database with everything in it, whoever uses it, and makes an empty one of its name.
   */
  public void replace(String database) throws SQLException {
    try (var statement = connection.createStatement()) {
      var name = statement.enquoteIdentifier(database, true);
      statement.execute("drop database if exists " + name + " with (force)");
    }
    provide(database);
  }

  /** The server's version, and the extensions of the database connected to. */
  public Map<String, String> describe() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select version(), string_agg(extname || ' ' || extversion, ', ' order by extname)
                from pg_extension
                """)) {
      row.next();
      var facts = new LinkedHashMap<String, String>();
      facts.put("server", row.getString(1));
      facts.put("extensions", row.getString(2));
      return facts;
    }
  }

  private boolean has(String database) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }
}
