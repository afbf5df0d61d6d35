package io.blotter.bootstrap;

import com.sun.security.auth.module.UnixSystem;
import io.blotter.toolchain.run.DatabaseServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own programs over a folder of data. The server listens on this machine's loopback
 * address only, without a socket, and goes by the rules in its folder whatever its settings say.
 *
 * @param bin where the programs lie
 * @param log where they write what they have to say
 */
record PostgresPrograms(Path bin, Path log) {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(5);
  private static final int TRIES = 3;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String OPTIONS =
      " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60"
          + " -c timezone=UTC";

  /**
   * Proving a password of chance need not take long, as nobody finds it by trying: the thousands of
   * rounds that shield a chosen one cost every connection 20 ms.
   */
  private static final String ROUNDS = "scram_iterations=1";

  /** Where a server may listen. */
  interface Ports {
    int next() throws IOException;
  }

  /** A free port of this machine. */
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Makes the data of a server that lets in {@code user} with the password in a file. */
  void makeCluster(Path cluster, String user, Path password) throws IOException {
    run(
        "",
        "initdb",
        "--pgdata=" + cluster,
        "--username=" + user,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--set=" + ROUNDS);
  }

  /** Sets a password while no server runs, so that nobody comes in meanwhile. */
  void setPassword(Path cluster, String user, String password) throws IOException {
    run(
        DatabaseServer.settingPassword(user, password),
        "postgres",
        "--single",
        "-D",
        cluster.toString(),
        "-c",
        ROUNDS,
        "-c",
        "log_min_error_statement=panic",
        "postgres");
  }

  /**
   * Starts the server, and returns when it answers. One that is still ending is waited for. Tries
   * again with another port where one that was free is taken meanwhile, and where processes of a
   * server that was killed have yet to notice.
   *
   * @throws IOException when it does not start; the log says why
   */
  Postmaster start(Path cluster, Ports ports) throws IOException {
    var before = Postmaster.of(cluster).orElse(null);
    if (before != null && before.stopping()) {
      before.awaitEnd(TIMEOUT);
    }
    Postmaster.forgetDefunct(cluster);
    for (var tries = 0; tries < TRIES; tries++) {
      var started = started(cluster, before, ports.next());
      if (started.isPresent()) {
        return started.get();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IOException("PostgreSQL does not start");
  }

  private Optional<Postmaster> started(Path cluster, @Nullable Postmaster before, int port)
      throws IOException {
    var control = program(control(cluster, port));
    Predicate<Postmaster> started = found -> !found.equals(before) && found.ready();
    while (control.isAlive() && Postmaster.of(cluster).filter(started).isEmpty()) {
      LockSupport.parkNanos(POLL.toNanos());
    }
    return Postmaster.of(cluster).filter(started);
  }

  private static String[] control(Path cluster, int port) {
    var rules = cluster.resolve("pg_hba.conf").toString().replace("'", "'\\''");
    return new String[] {
      "pg_ctl",
      "start",
      "--silent",
      "--wait",
      "--timeout=" + TIMEOUT.toSeconds(),
      "--pgdata=" + cluster,
      "--options=-p " + port + OPTIONS + " -c 'hba_file=" + rules + "'"
    };
  }

  private void run(String input, String... words) throws IOException {
    var program = program(words);
    try (var typed = program.outputWriter(StandardCharsets.UTF_8)) {
      typed.write(input);
    }
    try {
      if (!program.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS) || program.exitValue() != 0) {
        program.destroyForcibly();
        throw new IOException(words[0] + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(words[0] + " was interrupted", e);
    }
  }

  private Process program(String... words) throws IOException {
    var command = new ArrayList<String>();
    if (new UnixSystem().getUid() == 0) {
      command.addAll(List.of("unshare", "-U")); // root by another name, for PostgreSQL refuses root
    }
    command.add(bin.resolve(words[0]).toString());
    command.addAll(List.of(words).subList(1, words.length));
    var appended = Redirect.appendTo(log.toFile());
    return new ProcessBuilder(command).redirectOutput(appended).redirectError(appended).start();
  }
}
