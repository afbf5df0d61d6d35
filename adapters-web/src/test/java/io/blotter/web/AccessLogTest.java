package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class AccessLogTest {
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("io.blotter.access");

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void read() {
    lines.start();
    LOGGER.setLevel(Level.INFO);
    LOGGER.setAdditive(false);
    LOGGER.addAppender(lines);
  }

  @AfterEach
  void stopReading() {
    LOGGER.detachAppender(lines);
    LOGGER.setAdditive(true);
    LOGGER.setLevel(null);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v2/things, Basic " + WebServerForTests.KEY + ", 200, 0",
    "/api/v2/things, Bearer " + WebServerForTests.PLAIN_TOKEN + ", 200, 0",
    "/api/v2/open, Basic " + WebServerForTests.KEY + ", 200, 1",
    "/api/v2/things, Basic unknown, 400, 1",
    "/api/v2/things, Bearer " + WebServerForTests.EXPIRED_TOKEN + ", 401, 1",
    "/api/v2/refusing, Basic " + WebServerForTests.KEY + ", 409, 1",
    "/api/v2/failing, Basic " + WebServerForTests.KEY + ", 500, 1",
    "/api/v2/nothing, Basic " + WebServerForTests.KEY + ", 404, 1",
    "/%ff, Basic " + WebServerForTests.KEY + ", 400, 1"
  })
  void onlyGoodAnswersToKnownCallersAreKeptOutOfTheLog(
      String target, String authorization, int status, int logged) {
    try (var server = WebServerForTests.serving(endpoints())) {
      var answer = server.get(target, "Authorization", authorization, "X-Test-Run", "true");
      assertThat(answer.statusCode()).isEqualTo(status);
    }
    assertThat(lines.list).hasSize(logged);
  }

  @Test
  void everythingElseIsLogged() {
    try (var server = WebServerForTests.serving(endpoints())) {
      server.get("/api/v2/things", "Authorization", "Basic " + WebServerForTests.KEY);
    }
    assertThat(lines.list).hasSize(1);
  }

  @Test
  void nothingIsKeptOutOfTheLogOfProduction() {
    try (var server = WebServerForTests.servingInProduction(endpoints())) {
      server.get(
          "/api/v2/things",
          "Authorization",
          "Basic " + WebServerForTests.KEY,
          "X-Test-Run",
          "true");
    }
    assertThat(lines.list).hasSize(1);
  }

  private static Endpoint[] endpoints() {
    return new Endpoint[] {
      endpoint("things", new Access.KeyOrToken(), AccessLogTest::answer),
      endpoint("open", new Access.Open(), AccessLogTest::answer),
      endpoint("refusing", new Access.KeyOrToken(), AccessLogTest::refuse),
      endpoint("failing", new Access.KeyOrToken(), AccessLogTest::fail)
    };
  }

  private static Endpoint endpoint(String name, Access access, Runnable work) {
    return Endpoint.get("/api/v2/" + name)
        .named(name, "things")
        .access(access)
        .handledBy(call -> {
          work.run();
          return Answer.json(new Envelope.Message("here"));
        });
  }

  private static void answer() {}

  private static void refuse() {
    throw new Refusal.Conflict("taken");
  }

  private static void fail() {
    throw new IllegalStateException("a bug");
  }
}
