package io.blotter.web;

import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Puts the server together: every declared endpoint, and what all of them share. */
record ServerSetup(WebServer.Options options, JavalinConfig config) {
  /** How long a connection may stay silent, in the middle of a request or between two. */
  private static final int IDLE_MILLIS = 15_000;

  /** How many connections may wait to be accepted. */
  private static final int ACCEPT_QUEUE = 1_024;

  /** How long requests in flight may take to end when the server stops. */
  private static final int GRACE_MILLIS = 20_000;

  void assemble(List<Endpoint> endpoints) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
    config.unsafe.internalRouter = new Router(config.unsafe);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setIdleTimeout(IDLE_MILLIS);
      http.setSendServerVersion(false);
      http.setHttpCompliance(HttpCompliance.STRICT);
      http.setHeaderCacheCaseSensitive(true);
      http.addCustomizer(new ClientAddress(options.proxies()));
      http.addCustomizer(new IgnoreMethodOverride());
    });
    config.jetty.addConnector(this::connector);
    var log = new AccessLog(options.metrics(), options.testRuns());
    var unread = new BadRequestHandler(new RequestIds(options.requestIds()), log);
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(GRACE_MILLIS);
      server.setErrorHandler(unread);
      server.addBean(new NetworkConnectionLimit(options.limits().connections(), server));
    });
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(unread));
    config.requestLogger.http(log);
    route(endpoints);
    Failures.registerIn(config.routes);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    var slow = new SlowConnections(options.limits(), options.metrics(), server.getScheduler());
    http.addCustomizer(slow);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.addBean(slow);
    connector.addBean(callerConnections());
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private CallerConnections callerConnections() {
    return new CallerConnections(
        options.limits().connectionsOfCaller(),
        options.proxies(),
        options.metrics().counter("http.server.connections.ended", "reason", "caller"));
  }

  private void route(List<Endpoint> endpoints) {
    var admission =
        new Admission(
            new Guard(options.callers(), options.sessions()), new RateLimits(options.meter()));
    var bodies = new Bodies(options.limits());
    var idempotentRequests = new IdempotentRequests(options.once());
    var responseWriter = new ResponseWriter(options.data());
    var cors = new Cors(options.origins());
    var allowed = allowed(endpoints);
    config.routes.before(http -> begin(http, cors));
    config.routes.before(http -> refuseOtherMethods(http, allowed));
    config.routes.after(
        new ErrorPageHandler(options.errorPages(), options.sessions(), endpoints)::show);
    config.routes.after(EmptyAnswers::strip);
    for (var endpoint : endpoints) {
      var handler =
          new EndpointHandler(endpoint, admission, bodies, idempotentRequests, responseWriter);
      config.routes.addHttpHandler(
          HandlerType.findOrCreate(endpoint.method().name()), endpoint.path(), handler);
      if (endpoint.method() == Method.GET) {
        config.routes.addHttpHandler(HandlerType.HEAD, endpoint.path(), handler);
      }
    }
    allowed.forEach(
        (path, allow) -> config.routes.options(path, http -> http.header("Allow", allow)));
    config.routes.get("/api/v2", http -> http.redirect("/api/v2/", HttpStatus.TEMPORARY_REDIRECT));
  }

  private void begin(Context http, Cors cors) {
    var id = new RequestIds(options.requestIds()).of(http.header(AccessLog.REQUEST_ID));
    LogContext.begin(id);
    http.attribute(AccessLog.REQUEST_ID, id);
    http.header(AccessLog.REQUEST_ID, id);
    SecurityHeaders.of(http.req().isSecure()).forEach(http::header);
    cors.allow(http);
    if (http.method().equals(HandlerType.OPTIONS) && Cors.isPreflight(http)) {
      cors.answerPreflight(http);
      http.skipRemainingHandlers();
    }
  }

  /** An address that is declared as it stands is no id of another one, whatever the method. */
  private static void refuseOtherMethods(Context http, Map<String, String> allowed) {
    var here = allowed.get(http.path());
    if (here != null && !List.of(here.split(", ", -1)).contains(http.method().name())) {
      throw new MethodNotAllowedResponse("", Map.of("allowed", here));
    }
  }

  private static Map<String, String> allowed(List<Endpoint> endpoints) {
    return endpoints.stream()
        .collect(
            Collectors.groupingBy(
                Endpoint::path,
                Collectors.collectingAndThen(Collectors.toList(), ServerSetup::methods)));
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
