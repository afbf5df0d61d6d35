package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is one user's is not there for another, whatever the other may do. */
@Proves({"GET /api/v4/api-keys", "POST /api/v4/api-keys", "DELETE /api/v4/api-keys/{key_id}"})
class OwnershipTest {
  private static final String KEYS = "/api/v4/api-keys";

  private static RegistryForTests registry;
  private static HttpForTests http;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    http = HttpForTests.to(registry);
  }

  @AfterAll
  static void stop() {
    http.client().close();
    registry.close();
  }

  @Test
  void keysBelongToTheirOwner() {
    var callers =
        CallerForTests.all(registry.database()).stream()
            .filter(caller -> caller.proof() == CallerForTests.Proof.TOKEN)
            .toList();
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
