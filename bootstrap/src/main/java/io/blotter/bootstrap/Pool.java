package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.blotter.application.shared.port.ConnectionPool;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A bounded pool of connections with a limit on everything that could wait for ever. It may be
 * handed out before its database is known: nothing connects until somebody asks.
 */
final class Pool implements AutoCloseable {
  private static final int WAIT_MILLIS = 2_000;
  private static final int CONNECT_SECONDS = 2;
  private static final int UNPOOLED_CONNECT_SECONDS = 5;
  private static final int UNHURRIED = 3;
  private static final int UNHURRIED_SECONDS = 600;
  private static final int NOWHERE = 1;
  private static final String OPTIONS = "-c TimeZone=UTC -c jit=off";

  private final PGSimpleDataSource database;
  private final HikariDataSource connections;

  private Pool(PGSimpleDataSource database, HikariDataSource connections) {
    this.database = database;
    this.connections = connections;
  }

  /** For requests: a caller waits for the answer, so nothing may take long. */
  static Pool hurried(String name, Settings settings, @Nullable MeterRegistry metrics) {
    var database = limited((int) settings.statementTimeout().toSeconds());
    return pool(name, database, settings.poolSize(), metrics);
  }

  /** For jobs and commands, whose work may take minutes, but must end to be tried again. */
  static Pool unhurried(String name, @Nullable MeterRegistry metrics) {
    return pool(name, limited(UNHURRIED_SECONDS), UNHURRIED, metrics);
  }

  /** Connections without the limits that suit requests but not revisions. */
  static DataSource unpooled(DatabaseUrl url) {
    var database = new PGSimpleDataSource();
    point(database, url);
    database.setConnectTimeout(UNPOOLED_CONNECT_SECONDS);
    database.setApplicationName("blotter");
    return database;
  }

  void connectTo(DatabaseUrl url) {
    point(database, url);
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

  private static void point(PGSimpleDataSource database, DatabaseUrl url) {
    database.setUrl(url.jdbcUrl());
    database.setUser(url.user());
    database.setPassword(url.password().value());
  }

  private static PGSimpleDataSource limited(int seconds) {
    var database = database(OPTIONS + " -c statement_timeout=" + seconds + "s");
    database.setSocketTimeout(seconds + 2);
    return database;
  }

  private static PGSimpleDataSource database(String options) {
    var database = new PGSimpleDataSource();
    database.setPortNumbers(new int[] {NOWHERE});
    database.setOptions(options);
    database.setApplicationName("blotter");
    database.setConnectTimeout(CONNECT_SECONDS);
    database.setTcpKeepAlive(true);
    database.setLogServerErrorDetail(false); // it quotes the values of rows
    database.setPrepareThreshold(1);
    return database;
  }

  private static Pool pool(
      String name, PGSimpleDataSource database, int size, @Nullable MeterRegistry metrics) {
    var connections = new HikariDataSource();
    configure(connections, name, database, size);
    if (metrics != null) {
      connections.setMetricRegistry(metrics);
    }
    return new Pool(database, connections);
  }

  private static void configure(
      HikariConfig config, String name, PGSimpleDataSource database, int size) {
    config.setPoolName(name);
    config.setDataSource(database);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(-1);
    config.setKeepaliveTime(60_000);
  }
}
