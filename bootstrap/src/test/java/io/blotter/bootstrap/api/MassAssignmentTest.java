package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.CallerForTests;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.web.shared.Endpoint;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fields that nobody declared, in every body: they are refused or ignored, never stored. */
class MassAssignmentTest {
  private static final Map<String, String> EXTRA =
      Map.of(
          "id", "77",
          "user_id", "77",
          "permissions", "[\"sync_to_github\"]",
          "role", "\"admin\"",
          "is_admin", "true",
          "password_digest", "\"canary\"",
          "api_key", "\"canary\"",
          "approval_status", "\"approved\"",
          "created_at", "\"2001-01-01T00:00:00Z\"",
          "disabled_at", "null");

  /**
   * Everything about accounts and contributions but the one grant that the examples of v3 give and
   * take.
   */
  private static final String STATE =
      """
      select concat_ws('/',
        (select string_agg(t::text, '|' order by t::text) from users t),
        (select string_agg(t::text, '|' order by t::text) from link_users__permissions t
          where t.user_id <> 1 or t.permission_id <> 1),
        (select string_agg(t::text, '|' order by t::text) from api_keys t),
        (select string_agg(t::text, '|' order by t::text) from pending_users t),
        (select string_agg(t::text, '|' order by t::text) from user_sessions t),
        (select string_agg(t::text, '|' order by t::text) from reset_tokens t),
        (select string_agg(t::text, '|' order by t::text) from data_requests t))
      """;

  /** The sources, which the examples of the source manager add and change. */
  private static final String SOURCES =
      "select string_agg(t::text, '|' order by t::text) from data_sources t";

  /** Its token is looked at before its body, and is good once: {@link #aNewPasswordAlone}. */
  private static final String RESET = "/api/v2/auth/reset-password";

  private static RegistryForTests registry;
  private static HttpForTests http;
  private static String admin;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
    admin =
        CallerForTests.all(registry.database()).stream()
            .filter(caller -> caller.name().equals("all permissions"))
            .findFirst()
            .orElseThrow()
            .authorization();
    registry.database().execute("delete from link_users__permissions where user_id = 1");
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @TestFactory
  Stream<DynamicTest> everyBody() {
    return DeclaredEndpoints.all(registry.database()).stream()
        .filter(endpoint -> endpoint.body() != null && !endpoint.body().isText())
        .filter(endpoint -> !endpoint.path().equals(RESET))
        .map(endpoint ->
            dynamicTest(
                DeclaredEndpoints.title(endpoint),
                () -> EXTRA.forEach((field, value) -> send(endpoint, field, value))));
  }

  @Test
  void aNewPasswordAlone() {
    try (var accounts = AccountsForTests.of(registry)) {
      accounts.post(
          "/api/v2/auth/request-reset-password", "", "{\"email\": \"reader@example.org\"}");
      var token = accounts.nextToken("reader@example.org");
      for (var field : EXTRA.entrySet()) {
        var body =
            "{\"password\": \"a quiet evening\", \"%s\": %s}"
                .formatted(field.getKey(), field.getValue());
        var answer = accounts.post(RESET, "Bearer " + token, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Unexpected fields: {'" + field.getKey() + "'}");
      }
    }
  }

  private static void send(Endpoint endpoint, String field, String value) {
    if (declares(endpoint, field)) {
      return;
    }
    var body = (ObjectNode) JsonMapper.shared().readTree(DeclaredEndpoints.body(endpoint));
    body.set(field, JsonMapper.shared().readTree(value));
    registry.database().execute("delete from link_users__permissions where user_id = 1");
    var before = state(endpoint);
    var answer = DeclaredEndpoints.call(http, endpoint, admin, body.toString());
    if (endpoint.path().startsWith("/api/v3/")) {
      assertThat(answer.statusCode()).as(field + answer.body()).isEqualTo(200);
    } else {
      assertThat(answer.statusCode()).as(field + answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("Unexpected fields: {'" + field + "'}");
    }
    assertThat(state(endpoint)).as(field).isEqualTo(before);
  }

  private static boolean declares(Endpoint endpoint, String field) {
    var type = Objects.requireNonNull(endpoint.body()).type();
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(name -> name.equalsIgnoreCase(field.replace("_", "")));
  }

  private static String state(Endpoint endpoint) {
    var people = registry.database().value(STATE).orElseThrow().toString();
    return endpoint.path().startsWith("/api/v3/sync/")
        ? people
        : people + registry.database().value(SOURCES).orElseThrow();
  }
}
