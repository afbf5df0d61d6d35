package io.blotter.persistence.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The oldest PostgreSQL that is supported, where a machine has its programs: with a database of
 * nothing.
 */
public final class OldestPostgres implements AutoCloseable {
  public static final int VERSION = 15;

  /** Where Debian and Ubuntu put them. */
  private static final Path PROGRAMS =
      Path.of("/usr/lib/postgresql", String.valueOf(VERSION), "bin");

  private final Path folder;
  private final PGSimpleDataSource database = new PGSimpleDataSource();

  private OldestPostgres(Path folder) {
    this.folder = folder;
  }

  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAMS.resolve("initdb"));
  }

  /** Starts a server in an empty folder, which may be deleted when the server is closed. */
  public static OldestPostgres in(Path folder) throws IOException {
    var server = new OldestPostgres(folder);
    server.start();
    return server;
  }

  public PGSimpleDataSource dataSource() {
    return database;
  }

  private void start() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    run(
        "initdb",
        "--pgdata=" + cluster(),
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--no-sync");
    run(
        "pg_ctl",
        "start",
        "--pgdata=" + cluster(),
        "--log=" + folder.resolve("log"),
        "--wait",
        "--options=-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
    database.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    database.setUser("postgres");
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "stop", "--pgdata=" + cluster(), "--mode=immediate", "--wait");
  }

  private Path cluster() {
    return folder.resolve("cluster");
  }

  private void run(String... words) throws IOException {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U")); // root by another name, for PostgreSQL refuses root
    }
    command.add(PROGRAMS.resolve(words[0]).toString());
    command.addAll(List.of(words).subList(1, words.length));
    var output = folder.resolve("output").toFile();
    try {
      var ended =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output)
              .start()
              .waitFor();
      if (ended != 0) {
        throw new IOException(words[0] + ": " + Files.readString(output.toPath()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(words[0] + " was interrupted", e);
    }
  }
}
