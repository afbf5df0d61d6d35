package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import io.blotter.toolchain.run.DatabaseServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
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

  private final DataFolder data;
  private final LocalCluster cluster;
  private final FileChannel users;
  private final AtomicReference<@Nullable Postmaster> joined = new AtomicReference<>();
  private final ReentrantLock changing = new ReentrantLock();

  private LocalPostgres(DataFolder data) throws IOException {
    this.data = data;
    this.cluster = new LocalCluster(data);
    this.users = channel("postgres.users");
  }

  /** Starts the server over {@code data}, or joins the one that runs there. */
  public static LocalPostgres in(DataFolder data) {
    try {
      var local = new LocalPostgres(data);
      try {
        local.join();
        return local;
      } catch (RuntimeException | IOException failure) {
        local.close();
        throw failure;
      }
    } catch (IOException e) {
      throw new StartupException("The folder " + data.path() + " cannot be used: " + e, e);
    }
  }

  public DatabaseUrl url() {
    return new DatabaseUrl(
        jdbcUrl(postmaster(), NAME), LocalCluster.USER, new Secret(cluster.password()));
  }

  /** Where the server writes what it has to say. */
  Path log() {
    return cluster.log();
  }

  /** The process that was started or joined. */
  private Postmaster postmaster() {
    var postmaster = joined.get();
    if (postmaster == null) {
      throw new IllegalStateException("the local PostgreSQL does not run yet");
    }
    return postmaster;
  }

  /**
   * Starts the server again, or joins the one that somebody else started again, if it died and is
   * still wanted; says whether it had died. It listens where it did, unless that port is taken.
   */
  boolean revive() {
    changing.lock();
    try {
      var died = postmaster();
      if (!users.isOpen() || died.lives()) {
        return false;
      }
      LOG.warn("the local PostgreSQL died and is started again; {} says why", cluster.log());
      try (var turn = channel("postgres.turn")) {
        turn.lock();
        joined.set(running().orElseGet(() -> start(died.port())));
      }
      return true;
    } catch (IOException e) {
      throw doesNotStart(e);
    } finally {
      changing.unlock();
    }
  }

  /** Leaves the server, and stops it when nobody else uses it. */
  @Override
  public void close() {
    changing.lock();
    try (var turn = channel("postgres.turn")) {
      turn.lock();
      users.close();
      try (var others = channel("postgres.users")) {
        var last = others.tryLock() != null;
        var left = Postmaster.of(cluster.path());
        // another than the one joined, where that died and somebody started it again
        if (last && left.isPresent() && (left.get().equals(joined.get()) || answers(left.get()))) {
          left.get().stop();
        }
      }
    } catch (IOException e) {
      LOG.warn("the local PostgreSQL was left running: {}", e.getMessage());
    } finally {
      changing.unlock();
    }
  }

  private void join() throws IOException {
    try (var turn = channel("postgres.turn")) {
      turn.lock();
      stopUnlessClosed();
      users.lock(0, Long.MAX_VALUE, true);
      var running = running();
      joined.set(running.isPresent() ? running.get() : start(PostgresPrograms.freePort()));
      prepare();
    }
  }

  /** Stops a server that lets others in, unless somebody uses it. */
  private void stopUnlessClosed() throws IOException {
    var alone = users.tryLock();
    if (alone != null) {
      var found = Postmaster.of(cluster.path());
      if (found.isPresent()
          && !cluster.isClosed()
          && found.get().runsFrom(data.open().toRealPath())) {
        found.get().stop();
      }
      alone.release();
    }
  }

  private Postmaster start(int port) {
    try {
      var first = new AtomicReference<@Nullable Integer>(port);
      return cluster.start(() -> {
        var wanted = first.getAndSet(null);
        return wanted == null ? PostgresPrograms.freePort() : wanted;
      });
    } catch (IOException e) {
      throw doesNotStart(e);
    }
  }

  private StartupException doesNotStart(IOException cause) {
    return new StartupException(
        "The local PostgreSQL did not start; "
            + cluster.log()
            + " says why. Set DATABASE_URL to use another server.",
        cause);
  }

  /**
   * The server that works on this folder, if one does; a file left by one that died does not count.
   */
  private Optional<Postmaster> running() {
    return Postmaster.of(cluster.path()).filter(this::answers);
  }

  private boolean answers(Postmaster found) {
    try (var connection = connect(found)) {
      return Files.isSameFile(new DatabaseServer(connection).dataFolder(), cluster.path());
    } catch (SQLException | IOException somebodyElse) {
      return false;
    }
  }

  /** Refuses a server that somebody else has power over, and makes the database. */
  private void prepare() {
    try (var connection = connect(postmaster())) {
      var server = new DatabaseServer(connection);
      var others = server.privilegedRoles();
      if (!others.isEmpty()) {
        throw new StartupException(
            "The local PostgreSQL in %s has roles with power that Blotter did not give: %s. Whoever made them could read and change everything in it and run programs as you: move the folder away, or set DATABASE_URL to use another server."
                .formatted(cluster.path(), String.join(", ", others)),
            null);
      }
      server.provide(NAME);
    } catch (SQLException e) {
      throw new StartupException("The local PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private Connection connect(Postmaster running) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(running, "postgres"), LocalCluster.USER, cluster.password());
  }

  /** With a proof of the password and never with itself: another may listen on the port by now. */
  private static String jdbcUrl(Postmaster running, String database) {
    return "jdbc:postgresql://127.0.0.1:"
        + running.port()
        + "/"
        + database
        + "?requireAuth=scram-sha-256";
  }

  private FileChannel channel(String name) throws IOException {
    return FileChannel.open(data.file(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
