package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private static final Logger LOG = LoggerFactory.getLogger(ScratchDatabases.class);

  private static final String PREFIX = "blotter_scratch_";

  private final String url;
  private final String user;
  private final String password;
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread hook = new Thread(this::closeQuietly, "drop-scratch-databases");

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
    Runtime.getRuntime().addShutdownHook(hook);
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
      var name = name(connection);
      statement.execute(
          "create database %s template %s encoding 'UTF8'"
              .formatted(
                  statement.enquoteIdentifier(name, true),
                  statement.enquoteIdentifier(template, true)));
      return new ScratchDatabase(name, database(name));
    }
  }

  /** A name for a database that is dropped like the others, whoever makes or renames it. */
  public String name() throws SQLException {
    try (var connection = server()) {
      return name(connection);
    }
  }

  private String name(Connection connection) throws SQLException {
    var name = newName(connection);
    names.add(name);
    if (closed.get()) {
      throw new SQLException("the throw-away databases are being dropped");
    }
    return name;
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

  private String drop(String name) throws SQLException {
    try (var connection = server();
        var statement = connection.createStatement()) {
      statement.execute(
          "drop database if exists %s with (force)"
              .formatted(statement.enquoteIdentifier(name, true)));
      return name;
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

  /**
   * Drops them all at once: each drop waits for a checkpoint, and they can share it. It is also run
   * when the process is told to end.
   */
  @Override
  public void close() throws SQLException {
    closed.set(true);
    var drops = names.stream().map(name -> ConcurrentTask.start(() -> drop(name))).toList();
    SQLException failure = null;
    for (var drop : drops) {
      try {
        names.remove(drop.result());
      } catch (SQLException e) {
        failure = e;
      }
    }
    forgetHook();
    if (failure != null) {
      throw failure;
    }
  }

  private void closeQuietly() {
    try {
      close();
    } catch (SQLException e) {
      LOG.warn("throw-away databases are left for a later run to drop: {}", e.getMessage());
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("the process is ending", e);
    }
  }
}
