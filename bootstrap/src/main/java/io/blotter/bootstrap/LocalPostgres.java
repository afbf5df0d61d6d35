package io.blotter.bootstrap;

import io.blotter.migrations.DatabaseServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
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

  private final Path data;
  private final Postmaster running;
  private final FileChannel users;

  private LocalPostgres(Path data, Postmaster running, FileChannel users) {
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
        var running = running(data).orElseGet(() -> start(data));
        protect(data, running);
        createDatabase(data, running);
        return new LocalPostgres(data, running, users);
      } catch (RuntimeException | IOException failure) {
        users.close();
        throw failure;
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
        var last = others.tryLock() != null;
        var left = Postmaster.of(data.resolve("postgres"));
        // another than the one joined, where that died and somebody started it again
        if (last && left.isPresent() && (left.get().equals(running) || worksOn(data, left.get()))) {
          left.get().stop();
        }
      }
    } catch (IOException e) {
      LOG.warn("the local PostgreSQL was left running: {}", e.getMessage());
    }
  }

  private static Postmaster start(Path data) {
    try {
      return PostgresPrograms.in(data, password(data)).start();
    } catch (IOException | IllegalStateException e) {
      throw doesNotStart(data, e);
    }
  }

  private static CannotStart doesNotStart(Path data, Exception cause) {
    return new CannotStart(
        "The local PostgreSQL did not start; "
            + data.resolve("postgres.log")
            + " says why. Set DATABASE_URL to use another server.",
        cause);
  }

  /**
   * The server that works on this folder, if one does; a file left by one that died does not count.
   */
  private static Optional<Postmaster> running(Path data) {
    return Postmaster.of(data.resolve("postgres")).filter(found -> worksOn(data, found));
  }

  private static boolean worksOn(Path data, Postmaster found) {
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
  private static void protect(Path data, Postmaster running) throws IOException {
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

  private static void createDatabase(Path data, Postmaster running) {
    try (var connection = connect(data, running)) {
      new DatabaseServer(connection).provide(NAME);
    } catch (SQLException e) {
      throw new CannotStart("The local PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private static Connection connect(Path data, Postmaster running) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(running, "postgres"), USER, password(data));
  }

  private static String jdbcUrl(Postmaster running, String database) {
    return "jdbc:postgresql://127.0.0.1:" + running.port() + "/" + database;
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
