package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import io.blotter.application.shared.port.ConnectionPool;

record HikariConnectionPool(HikariDataSource pool) implements ConnectionPool {
  @Override
  public int busy() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  @Override
  public int most() {
    return pool.getMaximumPoolSize();
  }

  @Override
  public int waiting() {
    return pool.getHikariPoolMXBean().getThreadsAwaitingConnection();
  }
}
