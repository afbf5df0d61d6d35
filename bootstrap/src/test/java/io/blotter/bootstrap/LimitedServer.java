package io.blotter.bootstrap;

import io.blotter.application.ratelimit.RateLimit;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.Proxies;
import io.blotter.web.ServerLimits;
import io.blotter.web.WebServer;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.RateClass;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All routes of the registry, and one that guards a secret under each version's prefix, with limits
 * small enough to reach and the test's own clock.
 */
public final class LimitedServer implements AutoCloseable {
  public static final String SENSITIVE = "/api/v2/tests/sensitive";

  private static final Map<String, RateLimit> ALLOWANCES =
      Map.of(
          "normal", new RateLimit("normal", 20, Duration.ofMinutes(1)),
          "page", new RateLimit("page", 30, Duration.ofMinutes(1)),
          "typing", new RateLimit("typing", 10, Duration.ofSeconds(1)),
          "sensitive", new RateLimit("sensitive", 5, Duration.ofMinutes(1)));

  private final CommandDatabase commandDatabase;
  private final WebServer web;
  private final HttpClient client = HttpClient.newHttpClient();

  private LimitedServer(CommandDatabase commandDatabase, WebServer web) {
    this.commandDatabase = commandDatabase;
    this.web = web;
  }

  public static LimitedServer start(
      TestDatabase database, InstantSource clock, boolean shared, String proxies) {
    var settings =
        RegistryForTests.settings(
            database, new UsageSettings(ALLOWANCES, shared, Proxies.parse(proxies), 2_000));
    var commandDatabase = CommandDatabase.open(settings, null);
    var wiring = new Wiring(settings, commandDatabase.persistence(), new SimpleMeterRegistry());
    var routes =
        new ArrayList<>(
            wiring.routes(
                DeclaredEndpoints::prepared, List.of(), commandDatabase.pool(), () -> ""));
    routes.add(LimitedServer::sensitive);
    return new LimitedServer(
        commandDatabase, WebServer.start(options(settings, wiring, clock), List.copyOf(routes)));
  }

  /** {@code headers} are names and values in turn. */
  public HttpResponse<String> get(String target, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + target));
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    web.close();
    commandDatabase.close();
  }

  private static WebServer.Options options(Settings settings, Wiring wiring, InstantSource clock) {
    return new WebServer.Options(
        settings.host(),
        settings.port(),
        new ServerLimits(settings.usage().connections()),
        settings.corsOrigins(),
        settings.usage().proxies(),
        wiring.callers(),
        wiring.pages().sessions(),
        wiring.meter(clock),
        wiring.once(),
        wiring.data(),
        wiring.pages().errorPages(),
        new SimpleMeterRegistry(),
        false,
        () -> "of-the-test");
  }

  private static List<Endpoint> sensitive() {
    return List.of(sensitive("v2"), sensitive("v3"), sensitive("v4"));
  }

  private static Endpoint sensitive(String version) {
    return Endpoint.get("/api/" + version + "/tests/sensitive")
        .named("sensitive" + version, "tests")
        .access(new Access.Open())
        .rate(RateClass.SENSITIVE)
        .handledBy(call -> Answer.json(new Envelope.Message("let through")));
  }
}
