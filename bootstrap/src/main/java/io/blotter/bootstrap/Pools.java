package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** Bounded pools of connections with a limit on everything that could wait for ever. */
final class Pools {
  private static final int WAIT_MILLIS = 2_000;
  private static final int UNHURRIED = 3;
  private static final String OPTIONS = "-c TimeZone=UTC -c jit=off";

  private Pools() {}

  /** For requests: a caller waits for the answer, so nothing may take long. */
  static HikariDataSource hurried(
      String name, DatabaseUrl url, Settings settings, @Nullable MeterRegistry metrics) {
    var config = config(name, url, settings.poolSize(), metrics);
    var seconds = settings.statementTimeout().toSeconds();
    config.addDataSourceProperty("socketTimeout", Long.toString(seconds + 2));
    config.addDataSourceProperty("options", OPTIONS + " -c statement_timeout=" + seconds + "s");
    return new HikariDataSource(config);
  }

  /** For jobs and commands, whose work may take minutes. */
  static HikariDataSource unhurried(String name, DatabaseUrl url, @Nullable MeterRegistry metrics) {
    var config = config(name, url, UNHURRIED, metrics);
    config.addDataSourceProperty("options", OPTIONS);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(
      String name, DatabaseUrl url, int size, @Nullable MeterRegistry metrics) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url.jdbcUrl());
    config.setUsername(url.user());
    config.setPassword(url.password().value());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(-1);
    config.setKeepaliveTime(60_000);
    config.addDataSourceProperty("ApplicationName", "blotter");
    config.addDataSourceProperty("connectTimeout", "2");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("prepareThreshold", "1");
    if (metrics != null) {
      config.setMetricRegistry(metrics);
    }
    return config;
  }
}
