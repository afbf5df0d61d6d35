package io.blotter.persistence.metrics;

import io.blotter.application.metrics.MetricsView;
import io.blotter.application.metrics.port.Metrics;
import io.blotter.persistence.shared.Sessions;

final class MyBatisMetrics implements Metrics {
  private final Sessions sessions;

  MyBatisMetrics(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public MetricsView counts() {
    return sessions.read(MetricsMapper.class, MetricsMapper::counts);
  }
}
