package io.blotter.bootstrap.command.db;

import io.blotter.bootstrap.CannotStart;
import io.blotter.bootstrap.DatabaseSettings;
import io.blotter.bootstrap.DatabaseUrl;
import io.blotter.bootstrap.LocalPostgres;
import io.blotter.bootstrap.SessionDataSource;
import io.blotter.bootstrap.command.CommandProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that a command is about, and what may be done to it. */
final class Target implements AutoCloseable {
  private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int CONNECT_SECONDS = 5;

  private final DatabaseSettings settings;
  private final DatabaseUrl url;
  private final @Nullable LocalPostgres local;

  private Target(DatabaseSettings settings, DatabaseUrl url, @Nullable LocalPostgres local) {
    this.settings = settings;
    this.url = url;
    this.local = local;
  }

  /** The configured database, or the local one, which is started when it does not run. */
  static Target of(DatabaseSettings settings) {
    var configured = settings.database();
    if (configured != null) {
      return new Target(settings, configured, null);
    }
    var local = LocalPostgres.in(settings.data());
    return new Target(settings, local.url(), local);
  }

  /** Whether it is the one that Blotter brings along. */
  boolean isLocal() {
    return local != null;
  }

  DatabaseUrl url() {
    return url;
  }

  DatabaseSettings settings() {
    return settings;
  }

  PGSimpleDataSource dataSource() {
    return source(url);
  }

  /** The database that every server has, for making and dropping others. */
  PGSimpleDataSource maintenance() {
    return named("postgres");
  }

  String name() {
    return url.name();
  }

  String host() {
    return url.host();
  }

  /** What went wrong with the database, in one line. */
  CannotStart because(SQLException failure) {
    return CannotStart.because(url, failure);
  }

  /** Refuses where mistakes cannot be undone, by the environment's name and by the host. */
  void requireDevelopment(String what) {
    if (settings.isProduction()) {
      throw new CommandProblem(
          "'" + what + "' is refused in " + settings.environment() + ", whatever the options.");
    }
    if (!OWN_HOSTS.contains(host().toLowerCase(Locale.ROOT))) {
      throw new CommandProblem(
          "'" + what + "' is refused on " + host() + ": it works on this machine's server only.");
    }
  }

  /** Asks for the database's name before production is changed, and looks at the backup. */
  void requireConsent(boolean yes) {
    if (!settings.isProduction()) {
      return;
    }
    requireBackup();
    if (yes) {
      return;
    }
    var console = Terminal.console();
    if (console == null) {
      throw new CommandProblem(
          "This is " + settings.environment() + ": give --yes to change " + name() + ".");
    }
    var answer =
        console.readLine(
            "This is %s. Type the name of the database to change it: ", settings.environment());
    if (!name().equals(answer)) {
      throw new CommandProblem("That is not its name; nothing was done.");
    }
  }

  private void requireBackup() {
    var backup = settings.backup();
    if (backup == null) {
      return;
    }
    try {
      var written = Files.getLastModifiedTime(backup).toInstant();
      if (Files.size(backup) > 0 && written.isAfter(Instant.now().minus(settings.backupAge()))) {
        return;
      }
      throw new CommandProblem(
          "The backup "
              + backup
              + " is empty or older than "
              + settings.backupAge().toHours()
              + " hours; make a new one first.");
    } catch (IOException e) {
      throw new CommandProblem("There is no backup at " + backup + "; make one first.", e);
    }
  }

  private PGSimpleDataSource named(String database) {
    var source = source(url);
    source.setDatabaseName(database);
    return source;
  }

  /** Connections that give up when nobody answers. */
  static PGSimpleDataSource source(DatabaseUrl url) {
    var source = SessionDataSource.unlimited(url, "blotter db");
    source.setConnectTimeout(CONNECT_SECONDS);
    return source;
  }

  @Override
  public void close() {
    if (local != null) {
      local.close();
    }
  }
}
