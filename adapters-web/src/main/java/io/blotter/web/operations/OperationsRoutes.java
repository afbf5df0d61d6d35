package io.blotter.web.operations;

import io.blotter.application.shared.CheckReadiness;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Liveness, readiness and metrics over HTTP. */
public final class OperationsRoutes implements Routes {
  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final CheckReadiness readiness;
  private final Supplier<String> metrics;

  /** {@code metrics} writes all measurements in the text format of Prometheus. */
  public OperationsRoutes(CheckReadiness readiness, Supplier<String> metrics) {
    this.readiness = readiness;
    this.metrics = metrics;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        open("/livez", "getLiveness")
            .about("Is it alive?", "Answers as long as the process does; needs no database.")
            .answers(Endpoint.Shape.BARE, Health.class)
            .handledBy(call -> Answer.json(new Health("alive"))),
        open("/readyz", "getReadiness")
            .about("Is it ready?", "503 while the registry starts or its database is away.")
            .answers(Endpoint.Shape.BARE, Health.class)
            .handledBy(this::ready),
        open("/metrics", "getMetrics")
            .about("How is it doing?", "Measurements in the text format of Prometheus.")
            .answersText("text/plain")
            .handledBy(call -> new Answer(metrics.get(), METRICS_TYPE, Map.of())));
  }

  private Answer ready(Call call) {
    readiness.requireReady();
    return Answer.json(new Health("ready"));
  }

  private static Endpoint.Builder open(String path, String name) {
    return Endpoint.get(path)
        .named(name, "operations")
        .access(new Access.Open())
        .caching(Caching.PRIVATE)
        .rate(RateClass.UNLIMITED)
        .ignoringOtherParameters();
  }

  private record Health(String status) {}
}
