package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadRequestsTest {
  @AutoClose private static final WebServerForTests server = WebServerForTests.servingOneThing();

  @ParameterizedTest
  @CsvSource({
    "'GARBAGE\r\n\r\n', 400",
    "'GET /api/v2/things\r\n\r\n', 505",
    "'GET /api/v2/things HTTP/2.0\r\nHost: x\r\n\r\n', 426",
    "'G@T /api/v2/things HTTP/1.1\r\nHost: x\r\n\r\n', 400",
    "'GET /api/v2/things HTTP/1.1\r\n\r\n', 400",
    "'GET /api/v2/things HTTP/1.1\nHost: x\n\n', 400",
    "'GET /api/v2/things/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400",
    "'GET /api/v2/things/%c0%af HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400",
    "'GET /api/v2/things/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400",
    "'GET /api/v2/things HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n', 400",
    "'GET /api/v2/things HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n', 400",
    "'GET http://other/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400",
    "'GET /api/v2/things HTTP/1.1\r\nHost: x\r\nExpect: x\r\nConnection: close\r\n\r\n', 417"
  })
  void answersWhatNoEndpointSeesLikeEverythingElse(String request, int status) {
    assertThat(server.raw(request))
        .startsWith("HTTP/1.1 " + status + " ")
        .containsIgnoringCase("\r\ncontent-type: application/json\r\n")
        .containsIgnoringCase("\r\nx-request-id: made-by-the-server\r\n")
        .containsIgnoringCase("\r\nx-content-type-options: nosniff\r\n")
        .containsIgnoringCase("\r\ncache-control: no-store\r\n")
        .matches("(?s).*\r\n\r\n\\{\"message\":\"[^\"]+\\.\"}\n");
  }

  @Test
  void saysInJsonThatTheAddressIsTooLong() {
    assertThat(server.raw("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 414 ")
        .endsWith("{\"message\":\"The address is too long.\"}\n");
  }

  @ParameterizedTest
  @CsvSource({"mine-1.2_3, mine-1.2_3", "two words, made-by-the-server", "'', made-by-the-server"})
  void keepsTheCallersRequestIdEvenWhenItReadsNothingElse(String sent, String answered) {
    for (var path : new String[] {"/api/v2/things", "/%ff"}) {
      assertThat(
              server.raw(
                  "GET "
                      + path
                      + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Request-Id: "
                      + sent
                      + "\r\n\r\n"))
          .containsIgnoringCase("\r\nx-request-id: " + answered + "\r\n");
    }
  }
}
