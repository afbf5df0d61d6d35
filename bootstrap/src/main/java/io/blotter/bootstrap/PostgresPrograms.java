package io.blotter.bootstrap;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own programs over a folder of data. They are unpacked once for each version that
 * Blotter brings along, and run from there: the library that unpacks them would read its whole
 * archive at every start to find that it has been.
 *
 * @param bin where the programs lie
 * @param cluster where the server's data lie
 * @param log where the server writes what it has to say
 */
record PostgresPrograms(Path bin, Path cluster, Path log) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(5);
  private static final int TRIES = 3;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String OPTIONS =
      " -c listen_addresses=127.0.0.1 -c max_connections=60 -c timezone=UTC";

  /**
   * The programs in a data folder; they are unpacked and the cluster is made where missing.
   *
   * @param password of a cluster that is there already
   */
  static PostgresPrograms in(Path data, String password) throws IOException {
    var folder = data.resolve("postgres-binaries").resolve(version());
    var cluster = data.resolve("postgres");
    var log = data.resolve("postgres.log");
    var found = unpacked(folder);
    if (found.isEmpty() || !Files.exists(cluster.resolve("postgresql.conf"))) {
      unpack(folder, cluster, log, password);
      found = unpacked(folder);
    }
    return new PostgresPrograms(
        found.orElseThrow(() -> new IOException("PostgreSQL was not unpacked into " + folder)),
        cluster,
        log);
  }

  /** Where a server may listen. */
  interface Ports {
    int next() throws IOException;
  }

  /**
   * Starts the server on a free port of this machine, and returns when it answers. One that is
   * still ending is waited for.
   *
   * @throws IOException when it does not; the log says why
   */
  Postmaster start() throws IOException {
    return start(PostgresPrograms::freePort);
  }

  /**
   * Tries again with another port where one that was free is taken meanwhile, and where processes
   * of a server that was killed have yet to notice.
   */
  Postmaster start(Ports ports) throws IOException {
    var before = Postmaster.of(cluster).orElse(null);
    if (before != null && before.stopping()) {
      before.awaitEnd(PATIENCE);
    }
    for (var tries = 0; tries < TRIES; tries++) {
      var started = started(before, ports.next());
      if (started.isPresent()) {
        return started.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IOException("PostgreSQL does not start");
  }

  private Optional<Postmaster> started(@Nullable Postmaster before, int port) throws IOException {
    var control = control(port);
    Predicate<Postmaster> started = found -> !found.equals(before) && found.ready();
    while (control.isAlive() && Postmaster.of(cluster).filter(started).isEmpty()) {
      LockSupport.parkNanos(POLL.toNanos());
    }
    return Postmaster.of(cluster).filter(started);
  }

  private Process control(int port) throws IOException {
    var command = new ArrayList<String>();
    if (new UnixSystem().getUid() == 0) {
      command.addAll(List.of("unshare", "-U")); // root by another name, for PostgreSQL refuses root
    }
    command.addAll(
        List.of(
            bin.resolve("pg_ctl").toString(),
            "start",
            "--silent",
            "--wait",
            "--timeout=" + PATIENCE.toSeconds(),
            "--pgdata=" + cluster,
            "--options=-p " + port + OPTIONS));
    var appended = Redirect.appendTo(log.toFile());
    return new ProcessBuilder(command).redirectOutput(appended).redirectError(appended).start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Optional<Path> unpacked(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var known = Files.list(folder)) {
      return known
          .filter(programs -> Files.exists(programs.resolve(".exists")))
          .map(programs -> programs.resolve("bin"))
          .findAny();
    }
  }

  /** The library unpacks once in a process for each of these; so, once for each folder. */
  private record Bundled(Path folder) implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
  }

  /** The library unpacks only what it starts. */
  private static void unpack(Path folder, Path cluster, Path log, String password)
      throws IOException {
    var appended = Redirect.appendTo(log.toFile());
    EmbeddedPostgres.builder()
        .setPgBinaryResolver(new Bundled(folder))
        .setOverrideWorkingDirectory(folder.toFile())
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setConnectConfig("password", password)
        .setPGStartupWait(PATIENCE)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setOutputRedirector(appended)
        .setErrorRedirector(appended)
        .start()
        .close();
  }

  private static String version() throws IOException {
    var bundled = new Properties();
    try (var in = PostgresPrograms.class.getResourceAsStream("postgres.properties")) {
      bundled.load(in);
    }
    return Objects.requireNonNull(bundled.getProperty("version"));
  }
}
