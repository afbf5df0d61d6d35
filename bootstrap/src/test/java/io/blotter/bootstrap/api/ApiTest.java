package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.ApiDocument.Operation;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The whole API on a real server and a real database. */
class ApiTest {
  private static final List<String> HOSTILE =
      List.of(
          "%00",
          "a%00b",
          "%ed%a0%80",
          "%c0%af",
          "%F0%9F%98%80",
          "%E2%80%AE",
          "%25",
          "_",
          "%5C",
          "'%3B%20drop%20table%20users%3B--",
          "1%20or%201%3D1",
          "-1",
          "0",
          "1e9",
          "1000000000000",
          "99999999999999999999",
          "abc",
          "",
          "%20",
          "%5B%5D",
          "%7B%7D",
          "null",
          "NaN",
          "true",
          "name;select%201",
          "x".repeat(4_000));

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  private static final ApiDocument document = ApiDocument.of(registry);

  @Test
  void answersEveryOperationAsItIsDescribed() {
    for (var operation : reads()) {
      var answer = ask(operation, operation.target());
      assertThat(answer.statusCode()).as(operation.id() + ": " + answer.body()).isEqualTo(200);
      if (answer.headers().firstValue("Content-Type").orElse("").equals("application/json")) {
        assertThat(document.answer(operation).validate(answer.body(), InputFormat.JSON))
            .as(operation.id())
            .isEmpty();
      }
    }
  }

  @Test
  void answersTheExampleOfEveryOptionalParameter() {
    for (var operation : reads()) {
      for (var parameter : operation.optionalParameters()) {
        var target = operation.target(parameter, operation.example(parameter));
        assertThat(ask(operation, target).statusCode()).as(target).isEqualTo(200);
      }
    }
  }

  @Test
  void fillsInNothingThatIsOptional() {
    for (var operation : document.operations()) {
      for (var parameter : operation.description().path("parameters")) {
        assertThat(parameter.has("example"))
            .as(operation.id() + " " + parameter.path("name"))
            .isEqualTo(parameter.path("required").asBoolean());
        assertThat(parameter.at("/schema/default").isArray()).isFalse();
      }
    }
  }

  @Test
  void answersNotModifiedToWhoeverHasTheSameBytes() {
    for (var operation : reads()) {
      if (operation.id().matches("getMetrics|getReadiness|getLiveness")) {
        continue;
      }
      var first = ask(operation, operation.target());
      var tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(tag).as(operation.id()).matches("\"[0-9a-f]{32}\"");
      assertThat(ask(operation, operation.target(), "If-None-Match", tag).statusCode())
          .as(operation.id())
          .isEqualTo(304);
      assertThat(ask(operation, operation.target(), "If-None-Match", "\"other\"").statusCode())
          .as(operation.id())
          .isEqualTo(200);
    }
  }

  @Test
  void guardsEveryOperationAsItIsDescribed() {
    for (var operation : reads()) {
      var answer = registry.anonymously(operation.target());
      if (!operation.path().startsWith("/api/v2/")) {
        assertThat(answer.statusCode())
            .as(operation.id())
            .isEqualTo(operation.isOpen() ? 200 : 401);
        continue;
      }
      assertThat(answer.statusCode()).as(operation.id()).isEqualTo(operation.isOpen() ? 200 : 400);
      if (!operation.isOpen()) {
        assertThat(answer.body()).isEqualTo("{\"message\":\"Authorization header missing\"}\n");
        var unknown =
            registry.anonymously(operation.target(), "Authorization", "Basic " + "0".repeat(32));
        var refusal =
            operation.takesKeys() ? "Token is invalid" : "Invalid Auth Scheme for endpoint";
        assertThat(unknown.body())
            .as(operation.id())
            .isEqualTo("{\"message\":\"" + refusal + "\"}\n");
      }
    }
  }

  @Test
  void meetsHostileValuesWithAClearAnswer() {
    for (var operation : reads()) {
      for (var parameter : operation.parameters()) {
        for (var value : HOSTILE) {
          var answer = ask(operation, operation.target(parameter, value));
          var told =
              operation.id()
                  + " "
                  + parameter
                  + "="
                  + value
                  + ": "
                  + answer.statusCode()
                  + " "
                  + answer.body();
          assertThat(answer.statusCode()).as(told).isLessThan(500);
          if (answer.statusCode() >= 400) {
            assertThat(answer.body())
                .as(told)
                .containsPattern("^\\{\"(message|detail|type)\":")
                .doesNotContain("Exception", "\tat ", "io.blotter");
          }
        }
      }
    }
  }

  @Test
  void refusesUnknownAndRepeatedParametersByName() {
    assertThat(registry.get("/api/v2/agencies?nonsense=1").body())
        .isEqualTo("{\"message\":\"Unexpected fields: {'nonsense'}\"}\n");
    assertThat(registry.get("/api/v2/agencies?page=1&page=2").body())
        .isEqualTo("{\"message\":\"page must be given once\"}\n");
    assertThat(registry.get("/api/v2/agencies?page=0").body())
        .contains("page must be a whole number from 1");
    assertThat(registry.get("/api/v2/agencies?sort_by=password_digest").statusCode())
        .isEqualTo(400);
    assertThat(registry.get("/api/v2/metrics?whatever=1").statusCode()).isEqualTo(200);
  }

  /** Reads that answer data; those that a browser is led by have tests of their own. */
  private static List<Operation> reads() {
    return document.operations().stream()
        .filter(operation -> operation.method().equals("get"))
        .filter(operation -> !operation.id().matches(".*GitHubSignIn|showFollowsToEnd"))
        .toList();
  }

  /** Asks with the key, or where none is taken with a token that permits everything. */
  private static HttpResponse<String> ask(Operation operation, String target, String... headers) {
    if (operation.isOpen() || operation.takesKeys()) {
      return registry.get(target, headers);
    }
    var proof = Stream.of("Authorization", "Bearer " + TokensForTests.access(TokensForTests.ALL));
    return registry.anonymously(
        target, Stream.concat(proof, Stream.of(headers)).toArray(String[]::new));
  }
}
