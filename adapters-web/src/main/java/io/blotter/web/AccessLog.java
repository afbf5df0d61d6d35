package io.blotter.web;

import io.blotter.domain.account.Caller;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One log line and one measurement for every request. */
final class AccessLog implements RequestLogger {
  /** Under which attribute a request's declared path is kept. */
  static final String ROUTE = "route";

  /** Under which attribute a request's correlation id is kept, and in which header it is sent. */
  static final String REQUEST_ID = "X-Request-Id";

  /** Under which attribute a request's caller is kept, once the guard knows him. */
  static final String CALLER = "caller";

  /** The header by which a known caller keeps good answers out of the log on a laptop. */
  private static final String TEST_RUN = "X-Test-Run";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Logger LOG = LoggerFactory.getLogger("io.blotter.access");

  /** Where requests are counted as faster or slower. */
  private static final List<Duration> BUCKETS =
      LongStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toList();

  private final MeterRegistry metrics;
  private final boolean testRuns;
  private final ConcurrentHashMap<Series, Timer> timers = new ConcurrentHashMap<>();

  /**
   * @param testRuns whether the header counts
   */
  AccessLog(MeterRegistry metrics, boolean testRuns) {
    this.metrics = metrics;
    this.testRuns = testRuns;
  }

  /**
   * What is noted of a request.
   *
   * @param route null where it met no declared path
   */
  record Entry(
      String method,
      String path,
      @Nullable String route,
      int status,
      double millis,
      @Nullable String requestId,
      @Nullable String agent) {
    /** Invented methods share one series: callers must not make as many as they like. */
    private Series series() {
      return new Series(
          METHODS.contains(method) ? method : "other", route == null ? "none" : route, status);
    }
  }

  @Override
  public void handle(Context http, Float millis) {
    var entry =
        new Entry(
            http.method().name(),
            http.path(),
            http.attribute(ROUTE),
            http.statusCode(),
            millis,
            http.attribute(REQUEST_ID),
            http.userAgent());
    note(entry, !isTestRun(http));
    LogContext.end();
  }

  private boolean isTestRun(Context http) {
    Caller caller = http.attribute(CALLER);
    return testRuns
        && http.header(TEST_RUN) != null
        && http.statusCode() < 400
        && caller != null
        && caller.account().isPresent();
  }

  void note(Entry entry, boolean logged) {
    timers
        .computeIfAbsent(entry.series(), this::timer)
        .record(Duration.ofNanos((long) (entry.millis() * 1_000_000)));
    if (logged) {
      LOG.atInfo()
          .addKeyValue("method", entry.method())
          .addKeyValue("path", entry.path())
          .addKeyValue("route", entry.series().route())
          .addKeyValue("status", entry.status())
          .addKeyValue("millis", Math.round(entry.millis() * 1000) / 1000.0)
          .addKeyValue("request_id", entry.requestId())
          .addKeyValue("agent", entry.agent())
          .log("request");
    }
  }

  private Timer timer(Series series) {
    return Timer.builder("http.server.requests")
        .description("Requests by method, declared path and status")
        .tag("method", series.method())
        .tag("route", series.route())
        .tag("status", Integer.toString(series.status()))
        .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
        .register(metrics);
  }

  private record Series(String method, String route, int status) {}
}
