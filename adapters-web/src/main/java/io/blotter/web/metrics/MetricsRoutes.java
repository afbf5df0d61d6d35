package io.blotter.web.metrics;

import io.blotter.application.metrics.MetricsView;
import io.blotter.application.metrics.ViewMetrics;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Counts of the registry over HTTP. */
public final class MetricsRoutes implements Routes {
  private final ViewMetrics metrics;

  public MetricsRoutes(ViewMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/metrics")
            .named("getCounts", "metrics")
            .about(
                "How much there is", "Sources, and the agencies, counties and states they cover.")
            .ignoringOtherParameters()
            .answers(Endpoint.Shape.BARE, MetricsView.class)
            .handledBy(call -> Answer.json(metrics.counts())));
  }
}
