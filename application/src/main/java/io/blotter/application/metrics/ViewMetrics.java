package io.blotter.application.metrics;

/** How much the registry holds. */
public interface ViewMetrics {
  MetricsView counts();
}
