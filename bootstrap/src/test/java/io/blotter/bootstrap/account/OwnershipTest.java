package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.CallerForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is one user's is not there for another, whatever the other may do. */
@Proves({"GET /api/v4/api-keys", "POST /api/v4/api-keys", "DELETE /api/v4/api-keys/{key_id}"})
class OwnershipTest {
  private static final String KEYS = "/api/v4/api-keys";

  private static RegistryForTests registry;
  private static HttpForTests http;
  private static List<CallerForTests> callers;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
    callers =
        CallerForTests.all(registry.database()).stream()
            .filter(caller -> caller.proof() == CallerForTests.Proof.TOKEN)
            .toList();
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @Test
  void keysBelongToTheirOwner() {
    var owner = callers.getFirst();
    var made = json("POST", KEYS, owner, "{\"name\": \"mine\"}");
    var key = KEYS + "/" + made.path("id");
    for (var other : callers.subList(1, callers.size())) {
      assertThat(json("GET", KEYS, other, "").path("keys")).as(other.name()).isEmpty();
      var refused = json("DELETE", key, other, "");
      assertThat(refused.path("status").asInt()).as(other.name()).isEqualTo(404);
      assertThat(refused.path("detail").asString()).isEqualTo("There is no such key.");
    }
    assertThat(json("GET", KEYS, owner, "").at("/keys/0/name").asString()).isEqualTo("mine");
    assertThat(status(made)).isEqualTo(200);
    assertThat(json("DELETE", key, owner, "").path("message").asString()).isEqualTo("Key revoked.");
    assertThat(status(made)).isEqualTo(400);
    assertThat(json("DELETE", key, owner, "").path("status").asInt()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\u00A0\u2003'||name must have 1 to 100 characters, not all of them blank",
        "mine|+300000-01-01T00:00:00Z|expires_at must be a moment such as 2030-01-01T00:00:00Z",
        "mine|+999999999-01-01T00:00:00Z|expires_at must be a moment such as 2030-01-01T00:00:00Z",
        "mine|2020-01-01T00:00:00Z|expires_at must be in the future",
        "mine|soon|expires_at must be a moment such as 2030-01-01T00:00:00Z"
      })
  void keysHaveANameAndAnEndThatCanBeKept(String name, String end, String rule) {
    var body = JsonMapper.shared().createObjectNode().put("name", name).put("expires_at", end);
    var refused = json("POST", KEYS, callers.getFirst(), body.toString());
    assertThat(refused.path("status").asInt()).as(refused.toString()).isEqualTo(400);
    assertThat(refused.path("errors").toString() + refused.path("detail"))
        .contains(rule.split(" ", 2)[1]);
  }

  private static int status(JsonNode made) {
    var key = "Basic " + made.path("api_key").asString();
    return registry.anonymously("/api/v2/metrics", "Authorization", key).statusCode();
  }

  private static JsonNode json(String method, String path, CallerForTests caller, String body) {
    var answer =
        http.send(
            method,
            path,
            body,
            "Authorization",
            caller.authorization(),
            "Content-Type",
            "application/json");
    return JsonMapper.shared().readTree(answer.body());
  }
}
