package io.blotter.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Blotter brings along, for machines without one. Its data stay in the data
 * folder. Where another Blotter process already runs it, that server is used and left running.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final String NAME = "blotter";
  private static final String USER = "postgres";

  private final @Nullable EmbeddedPostgres started;
  private final int port;

  private LocalPostgres(@Nullable EmbeddedPostgres started, int port) {
    this.started = started;
    this.port = port;
  }

  /** Starts the server over {@code data}, or joins the one that runs there. */
  public static LocalPostgres in(Path data) {
    var cluster = data.resolve("postgres");
    var running = runningPort(cluster);
    var server =
        running.isPresent() ? new LocalPostgres(null, running.get()) : start(data, cluster);
    server.createDatabase();
    return server;
  }

  public DatabaseUrl url() {
    return new DatabaseUrl(jdbcUrl(NAME), USER, new Settings.Secret(""));
  }

  /** Stops the server if this process started it. */
  @Override
  public void close() {
    if (started != null) {
      try {
        started.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the local PostgreSQL did not stop", e);
      }
    }
  }

  private static LocalPostgres start(Path data, Path cluster) {
    try {
      Files.createDirectories(cluster);
      var postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
              .setDataDirectory(cluster)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "60")
              .setServerConfig("jit", "off")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setOutputRedirector(
                  ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile()))
              .setErrorRedirector(
                  ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile()))
              .start();
      return new LocalPostgres(postgres, postgres.getPort());
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "The local PostgreSQL did not start; "
              + data.resolve("postgres.log")
              + " says why. Set DATABASE_URL to use another server.",
          e);
    }
  }

  /** The port of the server that works on this cluster, if one does. */
  private static Optional<Integer> runningPort(Path cluster) {
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      var alive =
          ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
      return alive.isPresent()
          ? Optional.of(Integer.parseInt(lines.get(3).strip()))
              .filter(port -> serves(port, cluster))
          : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  private static boolean serves(int port, Path cluster) {
    try (var connection = DriverManager.getConnection(jdbcUrl(port, "postgres"), USER, "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), cluster);
    } catch (SQLException | IOException somebodyElse) {
      return false;
    }
  }

  private void createDatabase() {
    try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
        var statement = connection.createStatement()) {
      var exists =
          statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'").next();
      if (!exists) {
        statement.execute("create database " + NAME + " encoding 'UTF8' template template0");
      }
    } catch (SQLException e) {
      throw new CannotStart("The local PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private String jdbcUrl(String database) {
    return jdbcUrl(port, database);
  }

  private static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
