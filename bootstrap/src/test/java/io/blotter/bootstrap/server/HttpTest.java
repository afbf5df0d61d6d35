package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address has in common, whatever it stands for. */
class HttpTest {
  @AutoClose private static final HttpForTests http = HttpForTests.start();

  @ParameterizedTest
  @CsvSource({
    "/api/v2/nothing, '{\"message\":\"There is nothing at this address.\"}'",
    "/nothing, '{\"message\":\"There is nothing at this address.\"}'",
    "/api/v2/agencies/, '{\"message\":\"There is nothing at this address.\"}'",
    "/api/v3/nothing, '{\"detail\":\"There is nothing at this address.\"}'"
  })
  void saysThatNothingIsThere(String target, String body) {
    var answer = http.send("GET", target, "");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo(body + "\n");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void keepsAWellFormedRequestIdAndReplacesOthers() {
    for (var sent : List.of("a", "7f3c-42_b.X", "x".repeat(64))) {
      assertThat(requestId("X-Request-Id", sent)).isEqualTo(sent);
    }
    for (var sent : List.of("", "x".repeat(65), "two words", "a;b", "<b>", "a\tb", "caf\u00e9")) {
      assertThat(requestId("X-Request-Id", sent)).matches("[0-9a-f-]{36}");
    }
    assertThat(requestId()).isNotEqualTo(requestId());
  }

  @ParameterizedTest
  @CsvSource({
    "query=%zz, query must have two hexadecimal digits after each %",
    "query=%c0%af, query must be well-formed UTF-8",
    "query=%ed%a0%80, query must be well-formed UTF-8",
    "query=%00, query must not contain NUL",
    "query=a&query=a, query must be given once",
    "query=a&nonsense=1&other=2, 'Unexpected fields: {''nonsense'', ''other''}'",
    "page=1, query is missing",
    "query=a&page=99999999999999999999, page must be a whole number from 1 to 1000000"
  })
  void namesTheParameterThatItRefuses(String query, String message) {
    var answer =
        http.raw(
            "GET /api/v2/typeahead/agencies?"
                + query
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .endsWith("\r\n\r\n{\"message\":\"" + message + "\"}\n");
  }

  @Test
  void refusesABodyThatIsTooLargeAtOnce() {
    var head =
        "POST /api/v2/match/agency HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer "
            + TokensForTests.access("");
    assertThat(http.raw(head + "\r\nContent-Length: 99999999\r\n\r\n{"))
        .startsWith("HTTP/1.1 413 ")
        .endsWith("{\"message\":\"The data value transmitted exceeds the capacity limit.\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies/%u0041", "data-sources/%zz", "locations/%"})
  void refusesAPathThatCannotBeDecoded(String path) {
    assertThat(
            http.raw("GET /api/v2/" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void refusesACharsetThatNobodyKnowsAndANameThatIsTooLong() {
    var head =
        "POST /api/v2/match/agency HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
            + TokensForTests.access("")
            + "\r\nContent-Type: application/json";
    assertThat(http.raw(head + "; charset=bogus\r\nContent-Length: 2\r\n\r\n{}"))
        .containsPattern("^HTTP/1.1 4\\d\\d ");
    var body = "{\"name\":\"" + "x".repeat(256) + "\"}";
    assertThat(http.raw(head + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("{\"message\":\"name must have at most 255 characters\"}\n");
  }

  @Test
  void countsInventedMethodsTogether() {
    http.send("BREW", "/livez", "");
    assertThat(http.send("GET", "/metrics", "").body())
        .contains("method=\"other\"")
        .doesNotContain("BREW");
  }

  @Test
  void countsWhatItCouldNotRead() {
    http.raw("G@T /livez HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(http.send("GET", "/metrics", "").body())
        .contains("_count{method=\"other\",route=\"none\",status=\"400\"}");
  }

  private static String requestId(String... headers) {
    return http.send("GET", "/livez", "", headers)
        .headers()
        .firstValue("X-Request-Id")
        .orElseThrow();
  }
}
