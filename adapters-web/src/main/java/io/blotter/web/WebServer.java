package io.blotter.web;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.idempotency.RunOnce;
import io.blotter.application.ratelimit.RateLimiter;
import io.blotter.application.shared.DataVersion;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.ErrorPages;
import io.blotter.web.shared.Routes;
import io.javalin.Javalin;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The HTTP server: routes every declared endpoint, and surrounds it with what all of them share.
 */
public final class WebServer implements AutoCloseable {
  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * What the server listens on and leans on.
   *
   * @param port 0 for any free one
   * @param origins the web pages that may call the API, such as {@code https://pdap.io}
   * @param proxies whose word about the client's address counts
   * @param errorPages what people see in a browser where something goes wrong
   * @param testRuns whether known callers may keep their good calls out of the log
   * @param requestIds makes a correlation id for a request that brings none
   */
  public record Options(
      String host,
      int port,
      ServerLimits limits,
      Set<String> origins,
      Proxies proxies,
      IdentifyCallers callers,
      BrowserSessions sessions,
      RateLimiter meter,
      RunOnce once,
      DataVersion data,
      ErrorPages errorPages,
      MeterRegistry metrics,
      boolean testRuns,
      Supplier<String> requestIds) {}

  /** Starts serving. */
  public static WebServer start(Options options, List<Routes> routes) {
    var endpoints = routes.stream().flatMap(slice -> slice.endpoints().stream()).toList();
    var javalin = Javalin.create(config -> new ServerSetup(options, config).assemble(endpoints));
    javalin.start();
    return new WebServer(javalin);
  }

  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, lets those in flight end, and stops. */
  @Override
  public void close() {
    javalin.stop();
  }
}
