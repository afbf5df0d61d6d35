package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A server with so little memory that it has room for one body of 16 MiB at a time. */
class BodyBudgetTest {
  private static final int SLOW = 45;
  private static final String BULK = "/api/v2/bulk";
  private static final ServerLimits LITTLE_MEMORY =
      new ServerLimits(
          200,
          64 << 20,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          64 * 1024);

  record Thing(String name) {}

  @AutoClose
  private final WebServerForTests server =
      WebServerForTests.serving(
          LITTLE_MEMORY, List.of(echo(BULK, BodySize.BULK), echo("/api/v2/form", BodySize.SMALL)));

  @Test
  void manySlowBodiesAreRefusedWhileOthersAreRead() throws Exception {
    var slow = new ArrayList<RawConnection>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ExecutorCompletionService<String>(threads);
      for (var i = 0; i < SLOW; i++) {
        var connection = server.connect("127.0.0.1").send(head(16 << 20) + "{\"name\":\"");
        slow.add(connection);
        answers.submit(connection::readToTheEnd);
      }
      for (var i = 1; i < SLOW; i++) {
        assertThat(answers.take().get())
            .startsWith("HTTP/1.1 503 ")
            .containsIgnoringCase("\r\nRetry-After: 2\r\n")
            .endsWith(
                "{\"message\":\"The server is reading as many bodies as it has room for.\"}\n");
      }
      assertThat(server.post("/api/v2/form", "{\"name\":\"a\"}").statusCode()).isEqualTo(200);
      assertThat(server.post(BULK, "{\"name\":\"a\"}").statusCode()).isEqualTo(503);
      slow.forEach(RawConnection::close);
    }
    assertThat(isReadAgain()).isTrue();
  }

  @Test
  void givesBackTheRoomOfEveryBodyHoweverItEnds() {
    var space = " ".repeat(9 << 20);
    for (var i = 0; i < 5; i++) {
      assertThat(server.post(BULK, space + "{\"name\":\"a\"}").statusCode()).isEqualTo(200);
      assertThat(server.post(BULK, space + "{\"name\":").statusCode()).isEqualTo(400);
    }
  }

  @Test
  @SuppressWarnings("try") // what is closed early is under test
  void countsWhatIsMadeOfABodyThatHasArrived() {
    var budget = new BodyBudget(800);
    try (var first = budget.share();
        var second = budget.share()) {
      first.add(60);
      first.complete(60);
      second.add(60);
      assertThatThrownBy(() -> second.complete(60)).isInstanceOf(Refusal.Unavailable.class);
      first.close();
      second.complete(60);
    }
  }

  @Test
  void aBodyThatIsLargerThanTheRoomForCopiesHasItToItself() {
    var budget = new BodyBudget(800);
    try (var share = budget.share()) {
      share.add(800);
      share.complete(800);
    }
    try (var share = budget.share()) {
      share.add(800);
      share.complete(800);
    }
  }

  private boolean isReadAgain() {
    for (var tries = 0; tries < 10_000; tries++) {
      if (server.post(BULK, "{\"name\":\"a\"}").statusCode() == 200) {
        return true;
      }
    }
    return false;
  }

  private static String head(int length) {
    return "POST "
        + BULK
        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static Endpoint echo(String path, BodySize size) {
    return Endpoint.post(path)
        .named(size.name(), "things")
        .access(new Access.Open())
        .body(Thing.class, "{}", size)
        .handledBy(call -> Answer.json(call.body(Thing.class)));
  }
}
