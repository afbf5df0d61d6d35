package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Endpoint;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {
  private static final String TOO_LARGE =
      "{\"message\":\"The data value transmitted exceeds the capacity limit.\"}\n";
  @AutoClose private static final WebServerForTests server = WebServerForTests.echoing(Thing.class);

  record Thing(String name) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"\u00c0\u00af\"}",
        "{\"name\":\"\u00ff\"}",
        "{\"\u00ed\u00a0\u0080\":1}"
      })
  void refusesOverlongAndOtherBrokenUtf8(String bytes) {
    assertThat(sentRaw("Content-Length: " + bytes.length() + "\r\n\r\n" + bytes))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("{\"message\":\"The body must be well-formed UTF-8.\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Expect: 100-continue\r\n"})
  void refusesALargeBodyBeforeItArrives(String expectation) {
    assertThat(sentRaw(expectation + "Content-Length: 16777217\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("content-type: application/json")
        .containsIgnoringCase("x-request-id: ")
        .endsWith(TOO_LARGE);
  }

  @ParameterizedTest
  @EnumSource
  void readsAsMuchAsTheEndpointSaysAndNoMore(BodySize size) {
    try (var sized = WebServerForTests.serving(echo(size))) {
      var thing = "{\"name\":\"a\"}";
      var fitting = thing + " ".repeat(size.bytes() - thing.length());
      assertThat(sized.post("/api/v2/things", fitting).statusCode()).isEqualTo(200);
      var tooLarge = sized.post("/api/v2/things", fitting + " ");
      assertThat(tooLarge.statusCode()).isEqualTo(413);
      assertThat(tooLarge.body()).isEqualTo(TOO_LARGE);
    }
  }

  private static Endpoint echo(BodySize size) {
    return Endpoint.post("/api/v2/things")
        .named("addThing", "things")
        .access(new Access.Open())
        .body(Thing.class, "{}", size)
        .handledBy(call -> Answer.json(call.body(Thing.class)));
  }

  @Test
  void refusesAChunkedBodyOnceItHasGrownTooLarge() {
    assertThat(sentRaw("Transfer-Encoding: chunked\r\n\r\n1000001\r\n" + "a".repeat(0x1000001)))
        .startsWith("HTTP/1.1 413 ")
        .endsWith(TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n{}\r\n", "2\r\n{}XX", "ffffffffffffffffff\r\n{}"})
  void refusesBrokenChunks(String chunks) {
    assertThat(sentRaw("Transfer-Encoding: chunked\r\n\r\n" + chunks))
        .startsWith("HTTP/1.1 400 ")
        .endsWith(
            "{\"message\":\"The browser (or proxy) sent a request that this server could not"
                + " understand.\"}\n");
  }

  @Test
  void saysInJsonThatTheBodyDidNotArrive() {
    assertThat(sentRaw("Content-Length: 3\r\n\r\n{}"))
        .startsWith("HTTP/1.1 408 ")
        .containsIgnoringCase("content-type: application/json")
        .endsWith("{\"message\":\"The request took too long to arrive.\"}\n");
  }

  private String sentRaw(String rest) {
    return server.raw(
        "POST /api/v2/things HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\n"
            + rest);
  }
}
