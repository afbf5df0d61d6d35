package io.blotter.web.operations;

import io.blotter.application.job.JobRun;
import io.blotter.application.shared.CheckReadiness;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterType;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Liveness, readiness and metrics over HTTP. */
public final class OperationsRoutes implements Routes {
  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Parameter<Boolean> VERBOSE =
      Parameter.query("verbose", switchedOn(), "Whether to list what each check says.", "true")
          .or(false);

  private final CheckReadiness readiness;
  private final Supplier<List<JobRun>> jobs;
  private final Supplier<String> metrics;
  private final OperatorToken token;

  /**
   * @param jobs the latest run of each job
   * @param metrics writes all measurements in the text format of Prometheus
   * @param token without which nobody reads measurements or what checks say; null for everybody
   */
  public OperationsRoutes(
      CheckReadiness readiness,
      Supplier<List<JobRun>> jobs,
      Supplier<String> metrics,
      @Nullable String token) {
    this.readiness = readiness;
    this.jobs = jobs;
    this.metrics = metrics;
    this.token = new OperatorToken(token);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        open("/livez", "getLiveness")
            .about("Is it alive?", "Answers as long as the process does; needs no database.")
            .answers(Endpoint.Shape.BARE, Health.class)
            .handledBy(call -> Answer.json(new Health("alive"))),
        token
            .declaredFor(open("/readyz", "getReadiness"))
            .about(
                "Is it ready?",
                "503 while the registry starts or its database is away. The status is degraded"
                    + " while calls are answered and work that the server does by itself is"
                    + " overdue. With verbose, what each check says (migrations, pool, database,"
                    + " periodic work) and how each job went last.")
            .with(VERBOSE)
            .answers(Endpoint.Shape.BARE, Readiness.class)
            .handledBy(this::ready),
        token
            .declaredFor(open("/metrics", "getMetrics"))
            .about("How is it doing?", "Measurements in the text format of Prometheus.")
            .answersText("text/plain")
            .handledBy(this::measurements));
  }

  private Answer measurements(Call call) {
    token.require(call);
    return new Answer(200, metrics.get(), METRICS_TYPE, Map.of());
  }

  private Answer ready(Call call) {
    if (call.get(VERBOSE)) {
      token.require(call);
      return verbosely();
    }
    readiness.requireReady();
    return Answer.json(new Readiness(status(readiness.warnings()), List.of(), List.of()));
  }

  private static String status(List<ReadinessCheck> warnings) {
    return warnings.stream().allMatch(ReadinessCheck::passed) ? "ready" : "degraded";
  }

  /** The same structure whether it is ready or not: whoever reads it wants to know why. */
  private Answer verbosely() {
    var checks = readiness.checks();
    var warnings = readiness.warnings();
    var all = Stream.concat(checks.stream(), warnings.stream()).toList();
    if (checks.stream().allMatch(ReadinessCheck::passed)) {
      return Answer.json(new Readiness(status(warnings), all, jobs.get()));
    }
    var why = new Readiness("unavailable", all, jobsIfKnown());
    return new Answer(503, why, Endpoint.JSON, Map.of("Retry-After", "2"));
  }

  private List<JobRun> jobsIfKnown() {
    try {
      return jobs.get();
    } catch (Refusal.Unavailable databaseAway) {
      return List.of();
    }
  }

  /** True also where the name stands alone, as in {@code ?verbose}. */
  private static ParameterType<Boolean> switchedOn() {
    var truth = ParameterTypes.truth();
    return new ParameterType<>(text -> text.isEmpty() || truth.read().apply(text), truth.schema());
  }

  private static EndpointBuilder open(String path, String name) {
    return Endpoint.get(path)
        .named(name, "operations")
        .access(new Access.Open())
        .caching(Caching.PRIVATE)
        .rate(RateClass.UNLIMITED)
        .ignoringOtherParameters();
  }

  private record Health(String status) {}

  private record Readiness(String status, List<ReadinessCheck> checks, List<JobRun> jobs) {}
}
