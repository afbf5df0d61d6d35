package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.blotter.application.shared.port.ConnectionPool;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A bounded pool of connections with a limit on everything that could wait for ever. It may be
 * handed out before its database is known: nothing connects until somebody asks.
 */
final class Pool implements AutoCloseable {
  private static final int WAIT_MILLIS = 2_000;
  private static final int UNHURRIED_WAIT_MILLIS = 30_000;
  private static final int VALIDATION_MILLIS = 500;
  private static final int MAX_UNHURRIED = 3;
  private static final int UNPOOLED_CONNECT_SECONDS = 5;

  private final SessionDataSource database;
  private final HikariDataSource connections;

  private Pool(SessionDataSource database, HikariDataSource connections) {
    this.database = database;
    this.connections = connections;
  }

  /** For requests: a caller waits for the answer, so nothing may take long. */
  static Pool hurried(String name, Settings settings, @Nullable MeterRegistry metrics) {
    var limits = SessionLimits.hurried(settings.statementTimeout());
    var size = settings.poolSize() - unhurried(settings);
    return pool(name, session(limits, settings, name), size, WAIT_MILLIS, metrics);
  }

  /** For jobs and commands, whose work may take minutes, but must end to be tried again. */
  static Pool unhurried(String name, Settings settings, @Nullable MeterRegistry metrics) {
    var database = session(SessionLimits.UNHURRIED, settings, name);
    return pool(name, database, unhurried(settings), UNHURRIED_WAIT_MILLIS, metrics);
  }

  /** One connection, to see how the database is. */
  static Pool watching(String name, Settings settings) {
    return pool(name, session(SessionLimits.WATCHING, settings, name), 1, WAIT_MILLIS, null);
  }

  /** Connections without the limits that suit requests but not revisions. */
  static DataSource unpooled(DatabaseUrl url, Settings settings) {
    var database =
        SessionDataSource.unlimited(url, "blotter-start " + Instance.of(settings).name());
    database.setConnectTimeout(UNPOOLED_CONNECT_SECONDS);
    return database;
  }

  void connectTo(DatabaseUrl url) {
    database.connectTo(url);
  }

  DataSource connections() {
    return connections;
  }

  /** How busy it is. */
  ConnectionPool state() {
    return new HikariConnectionPool(connections);
  }

  @Override
  public void close() {
    connections.close();
  }

  /** A third of what the server may hold is kept for jobs. */
  private static int unhurried(Settings settings) {
    return Math.clamp(settings.poolSize() / 3, 1, MAX_UNHURRIED);
  }

  private static SessionDataSource session(SessionLimits limits, Settings settings, String name) {
    return new SessionDataSource(limits, name + " " + Instance.of(settings).name());
  }

  private static Pool pool(
      String name,
      SessionDataSource database,
      int size,
      int wait,
      @Nullable MeterRegistry metrics) {
    var connections = new HikariDataSource();
    configure(connections, name, database, size);
    connections.setConnectionTimeout(wait);
    if (metrics != null) {
      connections.setMetricRegistry(metrics);
    }
    return new Pool(database, connections);
  }

  private static void configure(
      HikariConfig config, String name, SessionDataSource database, int size) {
    config.setPoolName(name);
    config.setDataSource(database);
    config.setMaximumPoolSize(size);
    config.setValidationTimeout(VALIDATION_MILLIS);
    config.setInitializationFailTimeout(-1);
    config.setKeepaliveTime(60_000);
  }
}
