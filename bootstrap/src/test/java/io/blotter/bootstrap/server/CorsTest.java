package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.HttpForTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which web pages may read the answers. */
class CorsTest {
  private static final String OPEN = "/api/v2/typeahead/agencies?query=pitt";
  private static final String ORIGIN = "https://pdap.io";

  @AutoClose private static final HttpForTests http = HttpForTests.start();

  @Test
  void letsAnAllowedOriginRead() {
    for (var target : List.of(OPEN, "/api/v2/nothing", "/api/v2/agencies")) {
      var answer = http.send("GET", target, "", "Origin", ORIGIN);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).hasValue("true");
      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
          .contains("X-Request-Id", "ETag");
    }
    assertThat(http.send("GET", OPEN, "", "Origin", ORIGIN).headers().firstValue("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).contains("Origin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://pdap.io.evil.example",
        "http://pdap.io",
        "https://PDAP.io",
        "https://pdap.io:444",
        "null",
        "https://evil.example"
      })
  void keepsOtherOriginsOut(String origin) {
    var read = http.send("GET", OPEN, "", "Origin", origin);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    var preflight =
        http.send("OPTIONS", OPEN, "", "Origin", origin, "Access-Control-Request-Method", "GET");
    assertThat(preflight.statusCode()).isEqualTo(400);
    assertThat(preflight.body()).isEqualTo("Disallowed CORS origin");
    assertThat(preflight.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control-"));
  }

  @Test
  void answersAPreflight() {
    var answer =
        http.send(
            "OPTIONS",
            "/api/v2/agencies",
            "",
            "Origin",
            ORIGIN,
            "Access-Control-Request-Method",
            "PUT",
            "Access-Control-Request-Headers",
            "authorization, x-anything");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("OK");
    var expected =
        Map.of(
            "Access-Control-Allow-Origin", ORIGIN,
            "Access-Control-Allow-Methods", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT",
            "Access-Control-Allow-Headers", "authorization, x-anything",
            "Access-Control-Allow-Credentials", "true",
            "Access-Control-Max-Age", "600",
            "Vary", "Origin");
    expected.forEach(
        (name, value) -> assertThat(answer.headers().firstValue(name)).hasValue(value));
  }
}
