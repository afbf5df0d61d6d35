package io.blotter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.blotter.application.shared.port.ConnectionPool;
import java.util.Optional;
import java.util.function.ToIntFunction;

record HikariConnectionPool(HikariDataSource pool) implements ConnectionPool {
  @Override
  public int busy() {
    return count(HikariPoolMXBean::getActiveConnections);
  }

  @Override
  public int most() {
    return pool.getMaximumPoolSize();
  }

  @Override
  public int waiting() {
    return count(HikariPoolMXBean::getThreadsAwaitingConnection);
  }

  /** A pool that nobody has asked yet has no connections to count. */
  private int count(ToIntFunction<HikariPoolMXBean> what) {
    return Optional.ofNullable(pool.getHikariPoolMXBean()).map(what::applyAsInt).orElse(0);
  }
}
