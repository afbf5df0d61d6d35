package io.blotter.migrations.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes throw-away databases on a server and drops every one of them on close. What a killed run
 * left behind is dropped by a later one: names carry the time of their making.
 */
public final class ScratchDatabases implements AutoCloseable {
  /**
   * Nothing here outlives a crash, and compiling the differ's queries takes longer than running
   * them.
   */
  private static final String OPTIONS = "-c synchronous_commit=off -c jit=off";

  private static final String PREFIX = "blotter_scratch_";

  private final String url;
  private final String user;
  private final String password;
  private final List<String> names = new ArrayList<>();

  /**
   * @param url any database of the server
   * @param user a role that may create databases
   */
  public ScratchDatabases(String url, String user, String password) throws SQLException {
    this.url = url;
    this.user = user;
    this.password = password;
    try (var connection = server()) {
      AbandonedDatabases.drop(connection, PREFIX);
    }
  }

  public ScratchDatabase empty() throws SQLException {
    return create("template0");
  }

  public ScratchDatabase copyOf(ScratchDatabase original) throws SQLException {
    return create(original.name()).asCopyOf(original);
  }

  private ScratchDatabase create(String template) throws SQLException {
    try (var connection = server();
        var statement = connection.createStatement()) {
      var name = newName(connection);
      statement.execute(
          "create database %s template %s encoding 'UTF8'"
              .formatted(
                  statement.enquoteIdentifier(name, true),
                  statement.enquoteIdentifier(template, true)));
      names.add(name);
      return new ScratchDatabase(name, database(name));
    }
  }

  private static String newName(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select to_hex(extract(epoch from now())::bigint)
                  || '_'
                  || replace(gen_random_uuid()::text, '-', '')
                """)) {
      rows.next();
      return PREFIX + rows.getString(1);
    }
  }

  private static void drop(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "drop database if exists %s with (force)"
              .formatted(statement.enquoteIdentifier(name, true)));
    }
  }

  private Connection server() throws SQLException {
    return source().getConnection();
  }

  private PGSimpleDataSource database(String name) {
    var database = source();
    database.setDatabaseName(name);
    return database;
  }

  private PGSimpleDataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setOptions(OPTIONS);
    return source;
  }

  @Override
  public void close() throws SQLException {
    try (var connection = server()) {
      for (var name : names) {
        drop(connection, name);
      }
    }
    names.clear();
  }
}
