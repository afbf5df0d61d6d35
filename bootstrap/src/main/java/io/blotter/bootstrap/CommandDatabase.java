package io.blotter.bootstrap;

import static java.util.Objects.requireNonNullElseGet;

import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.migrations.Migrations;
import io.blotter.migrations.ReferenceData;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.environment.DatabaseMark;
import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.gate.StartGate;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that the settings name: the configured one, or the local one, which starts with it
 * and stops with it.
 */
public final class CommandDatabase implements AutoCloseable {
  private final Settings settings;
  private final Pool writing;
  private final Pool unhurried;
  private final @Nullable WatchedStandby standby;
  private final AtomicReference<@Nullable Supervisor> local = new AtomicReference<>();

  private CommandDatabase(
      Settings settings, Pool writing, Pool unhurried, @Nullable WatchedStandby standby) {
    this.settings = settings;
    this.writing = writing;
    this.unhurried = unhurried;
    this.standby = standby;
  }

  /** A registry that is not connected yet, so that what stands on it may start meanwhile. */
  static CommandDatabase of(Settings settings, @Nullable MeterRegistry metrics) {
    var writing = Pool.hurried("blotter", settings, metrics);
    return new CommandDatabase(
        settings,
        writing,
        Pool.unhurried("blotter-jobs", settings, metrics),
        WatchedStandby.of(settings, writing.connections(), metrics));
  }

  public static CommandDatabase open(Settings settings, @Nullable MeterRegistry metrics) {
    var commandDatabase = of(settings, metrics);
    commandDatabase.connect();
    return commandDatabase;
  }

  /** Starts or joins the local server when none is configured. Does so once. */
  void connect() {
    if (settings.database() == null && local.get() == null) {
      local.set(Supervisor.begin(LocalPostgres.in(settings.data()), this::pointTo));
    }
    pointTo(url());
    if (standby != null) {
      standby.watch();
    }
  }

  private void pointTo(DatabaseUrl url) {
    writing.connectTo(url);
    unhurried.connectTo(url);
  }

  /** Where the database is. */
  public DatabaseUrl url() {
    if (settings.database() != null) {
      return settings.database();
    }
    var started = local.get();
    if (started == null) {
      throw new IllegalStateException("the registry is not connected");
    }
    return started.url();
  }

  /**
   * Applies pending revisions, as far as that may be done unasked, and loads the reference data
   * that the database lacks.
   *
   * @throws StartupException when the database refuses or does not answer
   * @throws io.blotter.toolchain.environment.EnvironmentException when it is production's and this
   *     is not, or the other way round
   */
  public void prepare() {
    var address = requireNonNullElseGet(settings.directDatabase(), this::url);
    var database = Pool.unpooled(address, settings);
    try {
      migrate(database, address.host());
      ReferenceData.load(database);
    } catch (SQLException failure) {
      throw StartupException.because(url(), failure);
    }
  }

  private void migrate(DataSource database, String host) throws SQLException {
    var here = settings.environment();
    var rules = settings.migration();
    var migrations = Migrations.of(database);
    migrations.migrate(
        new StartGate(
            rules.atStart(), claim(database, here, host), rules.backup(), rules.promotions()));
    if (rules.promotions().areKept()) {
      rules.promotions().note(here, migrations.held());
    }
  }

  /** Whether it is production's. */
  private static boolean claim(DataSource database, Environment here, String host)
      throws SQLException {
    try (var connection = database.getConnection()) {
      var mark = DatabaseMark.of(connection);
      mark.claim(here, false);
      return mark.isProductions(here, host);
    }
  }

  /** Connections for work that may take minutes. */
  public DataSource unhurried() {
    return unhurried.connections();
  }

  /** Connections for requests. */
  public DataSource requests() {
    return writing.connections();
  }

  /** How busy the connections for requests are. */
  ConnectionPool pool() {
    return writing.state();
  }

  /** What is known of the database without asking it. */
  List<Supplier<ReadinessCheck>> warnings() {
    return standby == null ? List.of() : List.of(standby::check);
  }

  /** For requests. */
  public Persistence persistence() {
    return Persistence.over(writing.connections(), standby);
  }

  /** For commands. */
  public Persistence unhurriedPersistence() {
    return Persistence.over(unhurried());
  }

  @Override
  public void close() {
    unhurried.close();
    if (standby != null) {
      standby.close();
    }
    writing.close();
    var started = local.getAndSet(null);
    if (started != null) {
      started.close();
    }
  }
}
