package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** Bounded pools of connections with a limit on everything that could wait for ever. */
final class Pools {
  private static final int WAIT_MILLIS = 2_000;

  private Pools() {}

  static HikariDataSource open(
      String name, DatabaseUrl url, Settings settings, @Nullable MeterRegistry metrics) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url.jdbcUrl());
    config.setUsername(url.user());
    config.setPassword(url.password().value());
    config.setMaximumPoolSize(settings.poolSize());
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(-1);
    config.setKeepaliveTime(60_000);
    config.addDataSourceProperty("ApplicationName", "blotter");
    config.addDataSourceProperty("connectTimeout", "2");
    config.addDataSourceProperty(
        "socketTimeout", Long.toString(settings.statementTimeout().toSeconds() + 2));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("prepareThreshold", "1");
    config.addDataSourceProperty(
        "options",
        "-c statement_timeout="
            + settings.statementTimeout().toMillis()
            + " -c TimeZone=UTC -c jit=off");
    if (metrics != null) {
      config.setMetricRegistry(metrics);
    }
    return new HikariDataSource(config);
  }
}
