package io.blotter.web;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.shared.Memory;
import io.blotter.application.shared.ObserveData;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.Routes;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: routes every declared endpoint, and surrounds it with what all of them share.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /** How long a connection may stay silent, in the middle of a request or between two. */
  private static final int IDLE_MILLIS = 15_000;

  /** How long requests in flight may take to end when the server stops. */
  private static final int GRACE_MILLIS = 20_000;

  private static final int REMEMBERED_TAGS = 50_000;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * What the server listens on and leans on.
   *
   * @param port 0 for any free one
   * @param origins the web pages that may call the API, such as {@code https://pdap.io}
   * @param requestIds makes a correlation id for a request that brings none
   */
  public record Options(
      String host,
      int port,
      Set<String> origins,
      IdentifyCallers callers,
      ObserveData data,
      MeterRegistry metrics,
      Supplier<String> requestIds) {}

  /** Starts serving. */
  public static WebServer start(Options options, List<Routes> routes) {
    var endpoints = routes.stream().flatMap(slice -> slice.endpoints().stream()).toList();
    var javalin = Javalin.create(config -> new Assembly(options, config).assemble(endpoints));
    javalin.start(options.host(), options.port());
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

  /** Puts the server together. */
  private record Assembly(Options options, JavalinConfig config) {
    void assemble(List<Endpoint> endpoints) {
      config.concurrency.useVirtualThreads = true;
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.http.maxRequestSize = BodyReader.MOST_BYTES;
      config.http.prefer405over404 = true;
      config.http.compressionStrategy = CompressionStrategy.NONE;
      config.jetty.modifyHttpConfiguration(http -> {
        http.setIdleTimeout(IDLE_MILLIS);
        http.setSendServerVersion(false);
      });
      config.jetty.modifyServer(server -> server.setStopTimeout(GRACE_MILLIS));
      config.requestLogger.http(new AccessLog(options.metrics()));
      route(endpoints);
      refuse(endpoints);
    }

    private void route(List<Endpoint> endpoints) {
      var guard = new Guard(options.callers());
      var answering = new Answering(new Memory<>(options.data(), REMEMBERED_TAGS));
      var cors = new Cors(options.origins());
      config.routes.before(http -> begin(http, cors));
      for (var endpoint : mostSpecificFirst(endpoints)) {
        var handler = new EndpointHandler(endpoint, guard, answering);
        config.routes.addHttpHandler(
            HandlerType.findOrCreate(endpoint.method().name()), endpoint.path(), handler);
        if (endpoint.method() == Method.GET) {
          config.routes.addHttpHandler(HandlerType.HEAD, endpoint.path(), handler);
        }
      }
      allowed(endpoints)
          .forEach(
              (path, allow) -> config.routes.options(path, http -> http.header("Allow", allow)));
      config.routes.get("/api/v2", http -> http.redirect("/api/v2/"));
    }

    private void begin(Context http, Cors cors) {
      var sent = http.header(AccessLog.REQUEST_ID);
      var id =
          sent != null && sent.matches("[A-Za-z0-9._-]{1,64}") ? sent : options.requestIds().get();
      http.attribute(AccessLog.REQUEST_ID, id);
      http.header(AccessLog.REQUEST_ID, id).header("X-Content-Type-Options", "nosniff");
      cors.allow(http);
      if (http.method().equals(HandlerType.OPTIONS) && Cors.isPreflight(http)) {
        cors.answerPreflight(http);
        http.skipRemainingHandlers();
      }
    }

    private void refuse(List<Endpoint> endpoints) {
      var allowed = allowed(endpoints);
      config.routes.exception(Refusal.class, (refusal, http) -> Problems.write(http, refusal));
      config.routes.exception(
          BodyReader.UnsupportedMediaType.class,
          (no, http) -> Problems.write(http, 415, String.valueOf(no.getMessage())));
      config.routes.exception(
          MethodNotAllowedResponse.class,
          (no, http) -> {
            http.header("Allow", allowed.getOrDefault(http.endpoint().path, "GET"));
            Problems.write(http, 405, "The method is not allowed for the requested URL.");
          });
      config.routes.exception(HttpResponseException.class, Assembly::refuse);
      config.routes.exception(Exception.class, Assembly::fail);
    }

    private static void refuse(HttpResponseException no, Context http) {
      switch (no.getStatus()) {
        case 404 -> Problems.write(http, 404, "There is nothing at this address.");
        case 413 ->
            Problems.write(http, 413, "The data value transmitted exceeds the capacity limit.");
        default -> Problems.write(http, no.getStatus(), String.valueOf(no.getMessage()));
      }
    }

    private static void fail(Exception bug, Context http) {
      String id = http.attribute(AccessLog.REQUEST_ID);
      LOG.atError().addKeyValue("request_id", id).setCause(bug).log("request failed");
      Problems.write(http, 500, "Internal Server Error");
    }

    /**
     * Paths without parameters before those with, so that {@code /a/b} wins over {@code /a/{id}}.
     */
    private static List<Endpoint> mostSpecificFirst(List<Endpoint> endpoints) {
      var sorted = new ArrayList<>(endpoints);
      sorted.sort(Comparator.comparing(endpoint -> endpoint.path().contains("{")));
      return sorted;
    }

    private static Map<String, String> allowed(List<Endpoint> endpoints) {
      return endpoints.stream()
          .collect(
              Collectors.groupingBy(
                  Endpoint::path,
                  Collectors.collectingAndThen(Collectors.toList(), Assembly::methods)));
    }

    private static String methods(List<Endpoint> samePath) {
      var methods =
          samePath.stream()
              .map(e -> e.method().name())
              .collect(Collectors.toCollection(TreeSet::new));
      methods.add("OPTIONS");
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      return String.join(", ", methods);
    }
  }
}
