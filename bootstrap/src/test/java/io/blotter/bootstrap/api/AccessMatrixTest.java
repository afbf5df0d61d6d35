package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccessMatrix;
import io.blotter.bootstrap.testing.AccessMatrix.Verdict;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.CallerForTests;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint there is, called by everybody there is. */
class AccessMatrixTest {
  /** What the door says, and no endpoint says for reasons of its own. */
  private static final Set<String> REFUSALS =
      Set.of(
          "Authorization header missing",
          "Improperly formatted authorization header",
          "Invalid Auth Scheme for endpoint",
          "Token is invalid",
          "Token has expired",
          "Not authenticated",
          "Access forbidden",
          "You do not have permission to access this endpoint");

  private static final Map<Integer, String> TITLES = Map.of(401, "Unauthorized", 403, "Forbidden");

  /** What a call may have removed, and the next one is about. */
  private static final String RESTORED =
      """
      insert into data_requests (id, title, creator_user_id) values (1, 'Stops', 1) on conflict do nothing;
      insert into link_data_requests__data_sources (request_id, data_source_id) values (1, 2) on conflict do nothing;
      insert into link_data_requests__locations (data_request_id, location_id) values (1, 2) on conflict do nothing;
      """;

  private static RegistryForTests registry;
  private static HttpForTests http;
  private static List<Endpoint> endpoints;
  private static List<CallerForTests> callers;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
    endpoints = DeclaredEndpoints.all(registry.database());
    callers = CallerForTests.all(registry.database());
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @Test
  void listsWhatTheServerOffers() {
    var offered =
        ApiDocument.of(registry).operations().stream()
            .map(operation -> operation.method().toUpperCase(Locale.ROOT) + " " + operation.path())
            .toList();
    assertThat(
            endpoints.stream()
                .filter(endpoint -> !endpoint.tag().equals("pages"))
                .map(DeclaredEndpoints::title)
                .filter(title -> !title.equals("GET /api/v2/"))) // GET /docs at another path
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(offered);
  }

  @TestFactory
  Stream<DynamicTest> everyEndpoint() {
    return endpoints.stream()
        .map(endpoint ->
            dynamicTest(
                DeclaredEndpoints.title(endpoint),
                () -> callers.forEach(caller -> judge(endpoint, caller))));
  }

  private static void judge(Endpoint endpoint, CallerForTests caller) {
    registry.database().execute(RESTORED);
    var answer =
        DeclaredEndpoints.call(
            http, endpoint, caller.authorization(), DeclaredEndpoints.body(endpoint));
    var told =
        "%s by %s: %d %s"
            .formatted(
                DeclaredEndpoints.title(endpoint),
                caller.name(),
                answer.statusCode(),
                answer.body().lines().findFirst().orElse(""));
    switch (AccessMatrix.of(endpoint, caller)) {
      case Verdict.Admitted() -> {
        assertThat(answer.statusCode()).as(told).isNotIn(401, 403).isNotEqualTo(500);
        if (answer.statusCode() >= 400 && !(endpoint.access() instanceof Access.Open)) {
          assertThat(REFUSALS).as(told).noneMatch(answer.body()::contains);
        }
      }
      case Verdict.Refused(var status, var message) -> {
        assertThat(answer.statusCode()).as(told).isEqualTo(status);
        assertSays(endpoint, answer, status, message, told);
      }
    }
  }

  private static void assertSays(
      Endpoint endpoint, HttpResponse<String> answer, int status, String message, String told) {
    var body = JsonMapper.shared().readTree(answer.body());
    var expected = JsonMapper.shared().createObjectNode();
    if (endpoint.path().startsWith("/api/v4/")) {
      expected.put("type", "about:blank").put("title", TITLES.get(status));
      expected.put("status", status).put("detail", message).put("instance", path(answer));
      expected.putArray("errors");
    } else {
      expected.put(endpoint.path().startsWith("/api/v3/") ? "detail" : "message", message);
    }
    assertThat(body).as(told).isEqualTo(expected);
    var challenged = answer.headers().firstValue("WWW-Authenticate").isPresent();
    assertThat(challenged).as(told).isEqualTo(status == 401);
  }

  private static String path(HttpResponse<String> answer) {
    return answer.request().uri().getPath();
  }
}
