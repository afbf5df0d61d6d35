package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Kinds;
import io.blotter.web.shared.Parameter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is remembered of answers, and by what. */
class AnsweringTest {
  private static final Parameter<String> FIRST =
      Parameter.query("first", Kinds.text(2_000), "One.", "a");
  private static final Parameter<String> SECOND =
      Parameter.query("second", Kinds.text(2_000), "Another.", "b");
  private static final String LONG = "x".repeat(500);

  private final AtomicInteger workedOut = new AtomicInteger();

  @Test
  void worksAnAnswerOutOnceWhateverElseIsAsked() {
    try (var server = serving()) {
      var answer = server.get("/api/v2/things?first=1&other=2").body();
      assertThat(server.get("/api/v2/things?other=3&first=1").body()).isEqualTo(answer);
      assertThat(server.get("/api/v2/things?first=%31&and=" + LONG).body()).isEqualTo(answer);
      assertThat(workedOut).hasValue(1);
      assertThat(server.get("/api/v2/things?first=2").body()).isNotEqualTo(answer);
      server.changeData();
      assertThat(server.get("/api/v2/things?first=1").body()).isEqualTo(answer);
      assertThat(workedOut).hasValue(3);
    }
  }

  @Test
  void tellsEveryTwoQuestionsApart() {
    try (var server = serving()) {
      for (var value : new String[] {"", LONG}) {
        var one = server.get("/api/v2/things?first=" + value + "a&second=b");
        var tag = one.headers().firstValue("ETag").orElseThrow();
        for (var other :
            new String[] {
              "?second=" + value + "a&first=b",
              "?first=" + value + "a%20second1%3Db",
              "?first=" + value + "ab",
              "?first=" + value + "a&second=b%20",
              "?second=b",
              ""
            }) {
          var answer = server.get("/api/v2/things" + other, "If-None-Match", tag);
          assertThat(answer.statusCode()).as(other).isEqualTo(200);
          assertThat(answer.body()).as(other).isNotEqualTo(one.body());
        }
        var same = server.get("/api/v2/things?second=b&first=" + value + "a", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
      }
    }
  }

  private WebServerForTests serving() {
    return WebServerForTests.serving(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .with(FIRST, SECOND)
            .ignoringOtherParameters()
            .caching(Caching.KEPT)
            .handledBy(call -> {
              workedOut.incrementAndGet();
              return Envelope.message(shown(call, FIRST) + " and " + shown(call, SECOND));
            }));
  }

  private static String shown(Call call, Parameter<String> parameter) {
    return call.find(parameter).map(text -> "'" + text + "'").orElse("nothing");
  }
}
