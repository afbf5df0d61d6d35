package io.blotter.application.metrics;

import io.blotter.application.metrics.port.Metrics;

public final class ViewMetricsService implements ViewMetrics {
  private final Metrics metrics;

  public ViewMetricsService(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public MetricsView counts() {
    return metrics.counts();
  }
}
