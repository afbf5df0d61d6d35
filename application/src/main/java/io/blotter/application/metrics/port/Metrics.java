package io.blotter.application.metrics.port;

import io.blotter.application.metrics.MetricsView;

/** Counts over the whole registry, as of now. */
public interface Metrics {
  MetricsView counts();
}
