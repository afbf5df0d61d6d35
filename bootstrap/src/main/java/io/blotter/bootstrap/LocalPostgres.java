package io.blotter.bootstrap;

import io.blotter.migrations.DatabaseServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Blotter brings along, for machines without one. Its data stay in the data
 * folder. Several commands may use it at once: the first starts it, the last one out stops it.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
  private static final String NAME = "blotter";
  private static final String USER = "postgres";
  private static final String RULES =
      """
      # the password is one of chance, and quickly proved
      local all all              scram-sha-256
      host  all all 127.0.0.1/32 scram-sha-256
      host  all all ::1/128      scram-sha-256
      """;
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration STOP_POLL = Duration.ofMillis(10);

  /**
   * A server at work: the process that leads it, and where it listens.
   *
   * @param own what this process started, with its lock on the folder; null when it joined
   */
  private record Running(ProcessHandle process, int port, @Nullable EmbeddedPostgres own) {}

  private final Path data;
  private final Running running;
  private final FileChannel users;

  private LocalPostgres(Path data, Running running, FileChannel users) {
    this.data = data;
    this.running = running;
    this.users = users;
  }

  /** Starts the server over {@code data}, or joins the one that runs there. */
  public static LocalPostgres in(Path data) {
    try {
      Files.createDirectories(data.resolve("postgres"));
      var users = channel(data.resolve("postgres.users"));
      try (var turn = channel(data.resolve("postgres.turn"))) {
        turn.lock();
        users.lock(0, Long.MAX_VALUE, true);
        var running =
            running(data).or(() -> start(data)).orElseThrow(() -> doesNotStart(data, null));
        protect(data, running);
        createDatabase(data, running);
        return new LocalPostgres(data, running, users);
      }
    } catch (IOException e) {
      throw new CannotStart("The folder " + data + " cannot be used: " + e, e);
    }
  }

  public DatabaseUrl url() {
    return new DatabaseUrl(jdbcUrl(running, NAME), USER, new Settings.Secret(password(data)));
  }

  /** Leaves the server, and stops it when nobody else uses it. */
  @Override
  public void close() {
    try (var turn = channel(data.resolve("postgres.turn"))) {
      turn.lock();
      users.close();
      try (var others = channel(data.resolve("postgres.users"))) {
        if (others.tryLock() != null) {
          stop(running);
        }
      }
    } catch (IOException e) {
      LOG.warn("the local PostgreSQL was left running: {}", e.getMessage());
    }
  }

  /** Returns when the server has gone: its pid file is the last that it takes away. */
  private void stop(Running server) throws IOException {
    var own = server.own();
    if (own != null) {
      own.close();
    }
    server.process().destroy();
    var pidFile = data.resolve("postgres/postmaster.pid");
    var end = System.nanoTime() + STOP_LIMIT.toNanos();
    while (Files.exists(pidFile) && server.process().isAlive() && System.nanoTime() < end) {
      LockSupport.parkNanos(STOP_POLL.toNanos());
    }
  }

  private static Optional<Running> start(Path data) {
    var log = Redirect.appendTo(data.resolve("postgres.log").toFile());
    try {
      var own =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
              .setDataDirectory(data.resolve("postgres"))
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setConnectConfig("password", password(data))
              .setPGStartupWait(Duration.ofSeconds(60))
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "60")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              .start();
      return named(data).map(found -> new Running(found.process(), found.port(), own));
    } catch (IOException | IllegalStateException e) {
      throw doesNotStart(data, e);
    }
  }

  private static CannotStart doesNotStart(Path data, @Nullable Exception cause) {
    return new CannotStart(
        "The local PostgreSQL did not start; "
            + data.resolve("postgres.log")
            + " says why. Set DATABASE_URL to use another server.",
        cause);
  }

  /**
   * The server that works on this folder, if one does; a file left by one that died does not count.
   */
  private static Optional<Running> running(Path data) {
    return named(data).filter(found -> worksOn(data, found));
  }

  /** What the pid file names, as long as that process lives. */
  private static Optional<Running> named(Path data) {
    var cluster = data.resolve("postgres");
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      var port = Integer.parseInt(lines.get(3).strip());
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .map(process -> new Running(process, port, null));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  private static boolean worksOn(Path data, Running found) {
    try (var connection = connect(data, found)) {
      return Files.isSameFile(
          new DatabaseServer(connection).dataFolder(), data.resolve("postgres"));
    } catch (SQLException | IOException somebodyElse) {
      return false;
    }
  }

  /**
   * Lets nobody in without the password, which only the folder's owner can read: on a shared
   * machine others reach the loopback address, too.
   */
  private static void protect(Path data, Running running) throws IOException {
    var rules = data.resolve("postgres/pg_hba.conf");
    if (Files.readString(rules).equals(RULES)) {
      return;
    }
    try (var connection = connect(data, running)) {
      var server = new DatabaseServer(connection);
      server.setPasswordOfChance(USER, password(data));
      Files.writeString(rules, RULES);
      server.reloadSettings();
    } catch (SQLException e) {
      throw new CannotStart("The local PostgreSQL cannot be protected: " + e.getMessage(), e);
    }
  }

  private static String password(Path data) {
    return LocalSecrets.in(data).get("postgres_password");
  }

  private static void createDatabase(Path data, Running running) {
    try (var connection = connect(data, running)) {
      new DatabaseServer(connection).provide(NAME);
    } catch (SQLException e) {
      throw new CannotStart("The local PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private static Connection connect(Path data, Running running) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(running, "postgres"), USER, password(data));
  }

  private static String jdbcUrl(Running running, String database) {
    return "jdbc:postgresql://127.0.0.1:" + running.port() + "/" + database;
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
