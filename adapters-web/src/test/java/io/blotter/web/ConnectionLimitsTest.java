package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One caller has a quarter of all connections; who waits for one gets it from who does nothing. */
class ConnectionLimitsTest {
  private static final String GET = "GET /api/v2/things HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final ServerLimits EIGHT = new ServerLimits(8);

  @Test
  @SuppressWarnings("try") // a connection that ends makes room
  void hangsUpOnACallerWithTooManyAndOnNobodyElse() {
    try (var server = WebServerForTests.serving(EIGHT, endpoints());
        var first = server.connect("127.0.0.1");
        var second = server.connect("127.0.0.1")) {
      assertThat(first.send(GET).readOne()).startsWith("HTTP/1.1 200 ");
      assertThat(second.send(GET).readOne()).startsWith("HTTP/1.1 200 ");
      try (var third = server.connect("127.0.0.1");
          var other = server.connect("127.0.0.2")) {
        assertThat(third.readToTheEnd()).isEmpty();
        assertThat(other.send(GET).readOne()).startsWith("HTTP/1.1 200 ");
        assertThat(first.send(GET).readOne()).startsWith("HTTP/1.1 200 ");
      }
      first.close();
      assertThat(isServedAgain(server)).isTrue();
    }
  }

  @Test
  void letsAProxyHaveAsManyAsItNeedsAndTakesIdleOnesBack() {
    try (var server = WebServerForTests.servingBehind("127.0.0.1", EIGHT, endpoints())) {
      for (var i = 0; i < 20; i++) {
        assertThat(server.connect("127.0.0.1").send(GET).readOne()).startsWith("HTTP/1.1 200 ");
      }
    }
  }

  private static boolean isServedAgain(WebServerForTests server) {
    for (var tries = 0; tries < 10_000; tries++) {
      try (var again = server.connect("127.0.0.1")) {
        if (again
            .send(GET + GET.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))
            .readToTheEnd()
            .contains("200")) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .handledBy(call -> Answer.json(new Envelope.Message("here"))));
  }
}
