package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerErrorsTest {
  private static final String NOT_UNDERSTOOD =
      "{\"message\":\"The browser (or proxy) sent a request that this server could not"
          + " understand.\"}";
  @AutoClose private static final WebServerForTests server = WebServerForTests.servingOneThing();

  @Test
  void saysInJsonThatHeadersAreTooLarge() {
    assertThat(
            server.raw(
                "GET /api/v2/things HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .containsIgnoringCase("content-type: application/json")
        .endsWith("{\"message\":\"The request's headers are too large.\"}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding : chunked",
        "Content-Length: 5\r\nContent-Length: 6"
      })
  void refusesABodyOfDoubtfulLength(String headers) {
    assertThat(
            server.raw(
                "POST /api/v2/things HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains(NOT_UNDERSTOOD)
        .doesNotContain("<html");
  }

  @Test
  void saysInJsonThatNothingIsThere() {
    var answer = server.get("/api/v2/things/");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"message\":\"There is nothing at this address.\"}\n");
  }

  @Test
  void namesTheAllowedMethods() {
    var answer = server.send("DELETE", "/api/v2/things", "");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @Test
  void leadsFromTheBarePrefixToThePageBehindIt() {
    var answer = server.get("/api/v2");
    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/api/v2/");
  }
}
