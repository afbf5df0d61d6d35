package io.blotter.persistence.metrics;

import io.blotter.application.metrics.MetricsView;

interface MetricsMapper {
  MetricsView counts();
}
