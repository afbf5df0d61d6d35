package io.blotter.bootstrap.testing;

import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.Wiring;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Parameter.Place;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Every endpoint as the wiring declares it, and the call that its examples make. */
public final class DeclaredEndpoints {
  private DeclaredEndpoints() {}

  public static List<Endpoint> all(TestDatabase database) {
    return new Wiring(
            RegistryForTests.settings(database),
            Persistence.over(database.dataSource()),
            new SimpleMeterRegistry())
        .routes(DeclaredEndpoints::prepared, List.of(), new Idle(), () -> "").stream()
            .flatMap(slice -> slice.endpoints().stream())
            .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
            .toList();
  }

  public static ReadinessCheck prepared() {
    return new ReadinessCheck("migrations", true, "Ready.");
  }

  /** Method and path. */
  public static String title(Endpoint endpoint) {
    return endpoint.method() + " " + endpoint.path();
  }

  /** The address with the examples of all mandatory parameters. */
  public static String target(Endpoint endpoint) {
    var target = endpoint.path();
    var query = new ArrayList<String>();
    for (var parameter : endpoint.parameters()) {
      if (parameter.place() == Place.PATH) {
        target = target.replace("{" + parameter.name() + "}", example(parameter));
      } else if (parameter.place() == Place.QUERY && parameter.required()) {
        query.add(parameter.name() + "=" + example(parameter));
      }
    }
    return query.isEmpty() ? target : target + "?" + String.join("&", query);
  }

  private static String example(Parameter<?> parameter) {
    return URLEncoder.encode(parameter.example(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The body's example; empty where none is read. */
  public static String body(Endpoint endpoint) {
    var body = endpoint.body();
    return body == null ? "" : body.example();
  }

  /** Calls the endpoint with its examples. */
  public static HttpResponse<String> call(
      HttpForTests http, Endpoint endpoint, String authorization, String body) {
    var headers = new ArrayList<>(List.of("Accept", "application/json"));
    if (!authorization.isEmpty()) {
      headers.addAll(List.of("Authorization", authorization));
    }
    if (endpoint.isPage()) {
      headers.addAll(List.of("Sec-Fetch-Site", "same-origin"));
    }
    if (!body.isEmpty()) {
      headers.addAll(List.of("Content-Type", Objects.requireNonNull(endpoint.body()).mediaType()));
    }
    return http.send(
        endpoint.method().name(), target(endpoint), body, headers.toArray(String[]::new));
  }

  /** Connections that nobody uses: what is declared does not depend on them. */
  public record Idle() implements ConnectionPool {
    @Override
    public int busy() {
      return 0;
    }

    @Override
    public int most() {
      return 1;
    }

    @Override
    public int waiting() {
      return 0;
    }
  }
}
