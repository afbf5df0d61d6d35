package io.blotter.toolchain.testing;

import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A PostgreSQL database for one test class. {@code BLOTTER_TEST_DATABASE} chooses the server:
 * {@code embedded} (unless set), {@code testcontainers} (image {@code BLOTTER_TEST_IMAGE}), or the
 * JDBC URL of a database that is marked as the tests' and whose user may create others.
 */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String RUN = Long.toString(ProcessHandle.current().pid(), 36);

  static {
    System.out.println("The tests run on " + server() + ".");
  }

  private final String name;
  private volatile long executed = System.nanoTime();

  private TestDatabase(String name) {
    this.name = name;
  }

  /** Which PostgreSQL this run uses, and whose it is. */
  public static String server() {
    try (var connection = Server.INSTANCE.database("postgres").getConnection()) {
      return "PostgreSQL %s (%s)"
          .formatted(
              connection.getMetaData().getDatabaseProductVersion(), Server.INSTANCE.origin());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database with nothing in it. */
  public static TestDatabase empty() {
    return copyOf("template0");
  }

  /** A database with everything that this one has; nobody may be connected to this one. */
  public TestDatabase copy() {
    return copyOf(name);
  }

  public PGSimpleDataSource dataSource() {
    return Server.INSTANCE.database(name);
  }

  /** Its address, with the options that the server's has and no others. */
  public String jdbcUrl() {
    return dataSource().getUrl().replaceFirst("\\?.*", "") + Server.INSTANCE.options();
  }

  public String user() {
    return String.valueOf(dataSource().getUser());
  }

  public String password() {
    return Optional.ofNullable(dataSource().getPassword()).orElse("");
  }

  /** Runs statements as they stand, past every adapter. */
  public void execute(String sql) {
    run(name, sql);
    executed = System.nanoTime();
  }

  /** How long ago statements were run as they stand. */
  public Duration sinceExecuted() {
    return Duration.ofNanos(System.nanoTime() - executed);
  }

  /** Sets something for every session from now on. */
  public void setForEverybody(String setting) {
    run("postgres", "alter database \"" + name + "\" set " + setting);
  }

  /** The first column of the first row, past every adapter. */
  public Optional<Object> value(String sql) {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.ofNullable(rows.getObject(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    run("postgres", "drop database if exists \"" + name + "\" with (force)");
  }

  /** Drops it when all tests have ended, if its server, which may be embedded, is still there. */
  public void closeAtExit() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              try {
                close();
              } catch (IllegalStateException gone) {
                return;
              }
            }));
  }

  private static TestDatabase copyOf(String template) {
    var name = "blotter_test_" + RUN + "_" + NUMBER.incrementAndGet();
    run(
        "postgres",
        "create database \"" + name + "\" template \"" + template + "\" encoding 'UTF8'");
    return new TestDatabase(name);
  }

  private static void run(String database, String sql) {
    try (var connection = Server.INSTANCE.database(database).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Refuses a server of which nobody said that it is for tests: they make and drop databases. */
  static void requireMark(PGSimpleDataSource server) {
    try (var connection = server.getConnection()) {
      var mark = DatabaseMark.of(connection);
      if (mark.environment().filter(Environment.TEST::equals).isEmpty()) {
        throw new IllegalStateException(
            "BLOTTER_TEST_DATABASE is not marked for tests. If the whole server is for them, say"
                + " so: "
                + mark.saying(Environment.TEST, true));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("BLOTTER_TEST_DATABASE cannot be used", e);
    }
  }

  /** The server that this run uses. */
  private record Server(String origin, String url, String user, String password) {
    static final Server INSTANCE = choose();

    private static Server choose() {
      var choice = Optional.ofNullable(System.getenv("BLOTTER_TEST_DATABASE")).orElse("embedded");
      return switch (choice) {
        case "embedded" -> embedded();
        case "testcontainers" -> container();
        default -> given(choice);
      };
    }

    private static Server embedded() {
      try {
        var postgres =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                    Path.of(System.getProperty("java.io.tmpdir"), "blotter-test-postgres").toFile())
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        return new Server("embedded", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Server container() {
      var image = Optional.ofNullable(System.getenv("BLOTTER_TEST_IMAGE")).orElse("postgres:17");
      var container =
          new PostgreSQLContainer(
              DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
      container.start();
      return new Server(
          "image " + image,
          container.getJdbcUrl(),
          container.getUsername(),
          container.getPassword());
    }

    private static Server given(String url) {
      var server = new PGSimpleDataSource();
      server.setUrl(url);
      requireMark(server);
      return new Server(
          "BLOTTER_TEST_DATABASE",
          url,
          Optional.ofNullable(server.getUser()).orElse("postgres"),
          Optional.ofNullable(server.getPassword()).orElse(""));
    }

    String options() {
      var options =
          Stream.of(url.replaceFirst("[^?]*\\??", "").split("&", -1))
              .filter(option -> !option.matches("(user|password)=.*|"))
              .collect(Collectors.joining("&"));
      return options.isEmpty() ? "" : "?" + options;
    }

    PGSimpleDataSource database(String name) {
      var database = new PGSimpleDataSource();
      database.setUrl(url);
      database.setUser(user);
      database.setPassword(password);
      database.setDatabaseName(name);
      return database;
    }
  }
}
