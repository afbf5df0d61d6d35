package io.blotter.migrations.adoption;

import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.run.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A database beside the one that it becomes: it is made under a name of its own, and takes that
 * one's place when it is complete. Until then it may be destroyed, and is when it is closed.
 */
final class CopyDatabase implements AutoCloseable {
  private static final int LONGEST_NAME = 52;

  private static final String EMPTY =
      """
      select not exists (
        select
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname <> 'information_schema'
          and n.nspname !~ '^pg_')
      """;

  private final Function<String, ? extends DataSource> databases;
  private final Environment environment;
  private final String name;
  private final String unfinished;

  private CopyDatabase(
      Function<String, ? extends DataSource> databases, String name, Environment environment) {
    this.databases = databases;
    this.environment = environment;
    this.name = name;
    this.unfinished = name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "_unfinished";
  }

  /**
   * Makes it, empty.
   *
   * @param databases those of the server by their names
   * @param name what it becomes
   * @throws AdoptionException when there is one of that name that is not empty
   */
  static CopyDatabase make(
      Function<String, ? extends DataSource> databases, String name, Environment environment)
      throws SQLException {
    var copy = new CopyDatabase(databases, name, environment);
    try (var server = copy.server()) {
      if (exists(server, name) && !copy.isNameFree()) {
        throw new AdoptionException(
            "The database %s has something in it already; adopt into one that is empty or does not exist."
                .formatted(name));
      }
      if (!new DatabaseMark(server, copy.unfinished).isDisposable()) {
        throw new AdoptionException(
            "The database %s is in the way; rename or drop it.".formatted(copy.unfinished));
      }
      copy.drop(server);
      new DatabaseServer(server).provide(copy.unfinished);
      new DatabaseMark(server, copy.unfinished).say(environment, true);
    }
    return copy;
  }

  DataSource dataSource() {
    return databases.apply(unfinished);
  }

  /** Lets it take its place; nobody may be connected to it. */
  void finish() throws SQLException {
    try (var server = server()) {
      if (exists(server, name)) {
        Rows.execute(server, "drop database " + Rows.quote(server, name));
      }
      Rows.execute(
          server,
          "alter database %s rename to %s"
              .formatted(Rows.quote(server, unfinished), Rows.quote(server, name)));
      new DatabaseMark(server, name).say(environment, false);
    }
  }

  @Override
  public void close() throws SQLException {
    try (var server = server()) {
      drop(server);
    }
  }

  private void drop(Connection server) throws SQLException {
    Rows.execute(
        server, "drop database if exists " + Rows.quote(server, unfinished) + " with (force)");
  }

  private boolean isNameFree() throws SQLException {
    try (var there = databases.apply(name).getConnection()) {
      return Rows.of(there, EMPTY, row -> row.getBoolean(1)).getFirst();
    }
  }

  private static boolean exists(Connection server, String name) throws SQLException {
    return Rows.of(server, "select datname from pg_database", row -> row.getString(1))
        .contains(name);
  }

  private Connection server() throws SQLException {
    return databases.apply("postgres").getConnection();
  }
}
