package io.blotter.toolchain.cli;

import static io.blotter.toolchain.environment.Environment.PRODUCTION;

import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.run.DatabaseServer;
import java.sql.SQLException;
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

  /** Another database than the environment's usual one. */
  static Target of(DbEnvironment environment, DbConnection database) {
    return new Target(environment, database);
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

  /** Refuses production, by the environment, by the names, and by what the database says. */
  void requireNotProduction(String what) throws SQLException {
    if (isProduction()) {
      throw new CommandException("'" + what + "' is refused in production, whatever the options.");
    }
    if (DatabaseMark.isCalledProduction(name(), host())) {
      throw new CommandException(
          "'%s' is refused: the database %s at %s is called as production is."
              .formatted(what, name(), host()));
    }
    try (var connection = maintenance().getConnection()) {
      if (new DatabaseMark(connection, name())
          .environment()
          .filter(PRODUCTION::equals)
          .isPresent()) {
        throw new CommandException(
            "'%s' is refused: the database %s says that it is production's."
                .formatted(what, name()));
      }
    }
  }

  /** Refuses what destroys a database unless all say that it may: environment, host, itself. */
  void requireDisposable(String what) throws SQLException {
    requireNotProduction(what);
    if (environment().environment().isDeployed()) {
      throw new CommandException(
          "'%s' is refused in %s: it works in the environments local and test only."
              .formatted(what, environment().environment()));
    }
    if (!isOnThisMachine()) {
      throw new CommandException(
          "'" + what + "' is refused on " + host() + ": it works on this machine's server only.");
    }
    try (var connection = maintenance().getConnection()) {
      var mark = new DatabaseMark(connection, name());
      if (!database.isLocal() && !mark.isDisposable()) {
        throw new CommandException(
            "'%s' is refused: the database %s does not say that it may be destroyed. If everything in it may be lost, say so in it: %s;"
                .formatted(what, name(), mark.saying(environment().environment(), true)));
      }
    }
  }

  /** Refuses production's database in another environment, and another's in production. */
  void requireOurs() throws SQLException {
    try (var connection = dataSource().getConnection()) {
      DatabaseMark.of(connection).requireOurs(environment.environment());
    }
  }

  /** Whether production's gates are before it: see {@link DatabaseMark#isProductions}. */
  boolean isGuarded() throws SQLException {
    try (var connection = dataSource().getConnection()) {
      return DatabaseMark.of(connection).isProductions(environment.environment(), host());
    }
  }

  /**
   * Before it is changed: it belongs to this environment, and says so from now on if it is new.
   *
   * @param disposable whether it may say, too, that it may be destroyed, where that is what it is
   *     for
   */
  void claim(boolean disposable) throws SQLException {
    try (var connection = dataSource().getConnection()) {
      DatabaseMark.of(connection).claim(environment.environment(), disposable && mayBeDisposable());
    }
  }

  /** Whether it may say, where that is what it is for, that it may be destroyed. */
  boolean mayBeDisposable() {
    return !environment.environment().isDeployed() && isOnThisMachine();
  }

  /** Drops it with everything in it, whoever uses it, and makes an empty one, marked as it was. */
  void replace() throws SQLException {
    try (var connection = maintenance().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "drop database if exists " + statement.enquoteIdentifier(name(), true) + " with (force)");
      new DatabaseServer(connection).provide(name());
      new DatabaseMark(connection, name()).say(environment.environment(), true);
    }
  }

  boolean isProduction() {
    return environment.environment() == PRODUCTION;
  }

  private boolean isOnThisMachine() {
    return OWN_HOSTS.contains(host().toLowerCase(Locale.ROOT));
  }

  /** Asks for the database's name before it is changed. */
  void requireConsent(boolean yes) {
    if (yes) {
      return;
    }
    var console = Terminal.console();
    if (console == null) {
      throw new CommandException(
          "This is production's database: give --yes to change " + name() + ".");
    }
    var answer = console.readLine("This is production's database. Type its name to change it: ");
    if (!name().equals(answer)) {
      throw new CommandException("That is not its name; nothing was done.");
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
