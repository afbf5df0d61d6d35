package io.blotter.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The data of the local PostgreSQL. It asks for a password before its server listens for the first
 * time: on a shared machine others reach the loopback address, too.
 */
record LocalCluster(DataFolder data) {
  /** Whom the server belongs to, and the only one it lets in. */
  static final String USER = "postgres";

  private static final String RULES =
      """
      # Only Blotter comes in. The password is one of chance, and quickly proved.
      host all %s 127.0.0.1/32 scram-sha-256
      """
          .formatted(USER);

  /** Where the data lie. */
  Path path() {
    return data.open().resolve(DataFolder.CLUSTER);
  }

  /** Where the server writes what it has to say. */
  Path log() {
    return data.file("postgres.log");
  }

  String password() {
    return LocalSecrets.in(data).get("postgres_password");
  }

  /** Whether it lets in nobody but Blotter. */
  boolean isClosed() throws IOException {
    var rules = rules(path());
    return Files.exists(rules) && Files.readString(rules).equals(RULES);
  }

  /** Starts its server; makes and closes it before, where that has not been done. */
  Postmaster start(PostgresPrograms.Ports ports) throws IOException {
    var programs = new PostgresPrograms(BundledPrograms.in(data), log());
    if (!Files.exists(path().resolve("postgresql.conf"))) {
      make(programs);
    } else if (!isClosed()) {
      programs.setPassword(path(), USER, password());
      Files.writeString(rules(path()), RULES);
    }
    return programs.start(path(), ports);
  }

  /** Whole or not at all. */
  private void make(PostgresPrograms programs) throws IOException {
    var unfinished = data.open().resolve("postgres.new");
    BundledPrograms.remove(unfinished);
    programs.makeCluster(unfinished, USER, LocalSecrets.in(data).file("postgres_password"));
    Files.writeString(rules(unfinished), RULES);
    Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path rules(Path cluster) {
    return cluster.resolve("pg_hba.conf");
  }
}
