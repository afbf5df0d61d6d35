package io.blotter.toolchain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that a command is about, and what may be done to it. */
final class Target implements AutoCloseable {
  private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final DbEnvironment environment;
  private final DbConnection database;

  private Target(DbEnvironment environment, DbConnection database) {
    this.environment = environment;
    this.database = database;
  }

  /** The environment's database, which is started when it is a local one that does not run. */
  static Target of(DbEnvironment environment) {
    return new Target(environment, environment.connect());
  }

  DbConnection database() {
    return database;
  }

  DbEnvironment environment() {
    return environment;
  }

  PGSimpleDataSource dataSource() {
    return database.dataSource();
  }

  /** The database that every server has, for making and dropping others. */
  PGSimpleDataSource maintenance() {
    return named("postgres");
  }

  String name() {
    return database.name();
  }

  String host() {
    return database.host();
  }

  /** Refuses where mistakes cannot be undone, by the environment's name and by the host. */
  void requireDevelopment(String what) {
    if (environment.isProduction()) {
      throw new CommandException(
          "'" + what + "' is refused in " + environment.name() + ", whatever the options.");
    }
    if (!OWN_HOSTS.contains(host().toLowerCase(Locale.ROOT))) {
      throw new CommandException(
          "'" + what + "' is refused on " + host() + ": it works on this machine's server only.");
    }
  }

  /** Asks for the database's name before production is changed, and looks at the backup. */
  void requireConsent(boolean yes) {
    if (!environment.isProduction()) {
      return;
    }
    requireBackup();
    if (yes) {
      return;
    }
    var console = Terminal.console();
    if (console == null) {
      throw new CommandException(
          "This is " + environment.name() + ": give --yes to change " + name() + ".");
    }
    var answer =
        console.readLine(
            "This is %s. Type the name of the database to change it: ", environment.name());
    if (!name().equals(answer)) {
      throw new CommandException("That is not its name; nothing was done.");
    }
  }

  private void requireBackup() {
    var backup = environment.backup();
    if (backup == null) {
      return;
    }
    try {
      var written = Files.getLastModifiedTime(backup).toInstant();
      if (Files.size(backup) > 0
          && written.isAfter(environment.clock().instant().minus(environment.maxBackupAge()))) {
        return;
      }
      throw new CommandException(
          "The backup "
              + backup
              + " is empty or older than "
              + environment.maxBackupAge().toHours()
              + " hours; make a new one first.");
    } catch (IOException e) {
      throw new CommandException("There is no backup at " + backup + "; make one first.", e);
    }
  }

  private PGSimpleDataSource named(String name) {
    var source = database.dataSource();
    source.setDatabaseName(name);
    return source;
  }

  @Override
  public void close() {
    database.close();
  }
}
