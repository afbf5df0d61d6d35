package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server waits for 15 s of silence; whoever says a little now and then has less. */
class SlowConnectionsTest {
  private static final String HERE = "127.0.0.1";
  private static final String GET = "GET /api/v2/things HTTP/1.1\r\nHost: x\r\n";
  private static final ServerLimits SHORT =
      new ServerLimits(
          200,
          64 << 20,
          Duration.ofMillis(1_500),
          Duration.ofMillis(1_500),
          Duration.ofSeconds(4),
          Integer.MAX_VALUE);

  record Thing(String name) {}

  @AutoClose private final WebServerForTests server = WebServerForTests.serving(SHORT, endpoints());

  @ParameterizedTest
  @ValueSource(strings = {"GET /", GET, GET + "X: "})
  void hangsUpOnAHeadThatComesInDrops(String beginning) {
    try (var slow = server.connect(HERE)) {
      assertThat(slow.send(beginning).sendUntilItHangsUp("a")).isEmpty();
    }
  }

  @Test
  void hangsUpOnEmptyLinesBeforeARequest() {
    try (var slow = server.connect(HERE)) {
      assertThat(slow.sendUntilItHangsUp("\r\n")).isEmpty();
    }
  }

  @Test
  void hangsUpOnASlowHeadBehindAnAnsweredOne() {
    try (var slow = server.connect(HERE)) {
      assertThat(slow.send(GET + "\r\n").readOne()).startsWith("HTTP/1.1 200 ");
      assertThat(slow.send("GET /").sendUntilItHangsUp("a")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 9999\r\n\r\n{|a",
        "Transfer-Encoding: chunked\r\n\r\n|1\r\na\r\n"
      })
  void refusesABodyThatComesInDrops(String headAndDrop) {
    var parts = headAndDrop.split("\\|", -1);
    try (var slow = server.connect(HERE)) {
      slow.send(
          "POST /api/v2/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
              + parts[0]);
      assertThat(slow.sendUntilItHangsUp(parts[1]))
          .startsWith("HTTP/1.1 408 ")
          .contains("{\"message\":\"The request took too long to arrive.\"}\n");
    }
  }

  @Test
  void hangsUpOnWhoTakesAnAnswerInDrops() {
    try (var slow = server.connect(HERE)) {
      slow.send("GET /api/v2/long HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(slow.readToTheEnd()).startsWith("HTTP/1.1 200 ").doesNotEndWith("}\n");
    }
  }

  @Test
  void leavesAConnectionThatIsUsedAgainAndAgain() {
    try (var busy = server.connect(HERE);
        var slow = server.connect(HERE)) {
      for (var i = 0; i < 1_000; i++) {
        assertThat(busy.send(GET + "\r\n").readOne()).startsWith("HTTP/1.1 200 ");
      }
      assertThat(slow.send(GET).sendUntilItHangsUp("a")).isEmpty();
      assertThat(busy.send(GET + "\r\n").readOne()).startsWith("HTTP/1.1 200 ");
    }
  }

  private static List<Endpoint> endpoints() {
    return Stream.of(
            Endpoint.get("/api/v2/things")
                .named("things", "things")
                .access(new Access.Open())
                .handledBy(call -> Answer.json(new Envelope.Message("here"))),
            Endpoint.get("/api/v2/long")
                .named("long", "things")
                .access(new Access.Open())
                .handledBy(call -> Answer.json(new Envelope.Message("x".repeat(32 << 20)))),
            Endpoint.post("/api/v2/things")
                .named("addThing", "things")
                .access(new Access.Open())
                .body(Thing.class, "{}")
                .handledBy(call -> Answer.json(call.body(Thing.class))))
        .toList();
  }
}
