package io.blotter.persistence.metrics;

import io.blotter.application.metrics.port.Metrics;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The metrics slice's ports in PostgreSQL. */
public final class MetricsPersistence {
  private MetricsPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(MetricsMapper.class);
  }

  public static Metrics metrics(Sessions sessions) {
    return new MyBatisMetrics(sessions);
  }
}
