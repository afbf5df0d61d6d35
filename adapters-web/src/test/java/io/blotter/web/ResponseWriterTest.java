package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.DataSlice;
import io.blotter.domain.shared.Labelled;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is remembered of answers, and by what. */
class ResponseWriterTest {
  private static final Parameter<String> FIRST =
      Parameter.query("first", ParameterTypes.text(2_000), "One.", "a");
  private static final Parameter<String> SECOND =
      Parameter.query("second", ParameterTypes.text(2_000), "Another.", "b");
  private static final Parameter<String> BESIDE =
      Parameter.query("beside", ParameterTypes.text(100), "Beside the second.", "x")
          .onlyWith("second");
  private static final Parameter<List<String>> COLUMNS =
      Parameter.query("columns", ParameterTypes.names(), "Some.", "a,b");
  private static final Parameter<String> TYPED =
      Parameter.query("typed", ParameterTypes.foldedText(20), "What is typed.", "a");
  private static final Parameter<List<Kind>> KINDS =
      Parameter.query("kinds", ParameterTypes.manyOf(Kind.class), "Some kinds.", "one")
          .or(List.of());
  private static final String LONG = "x".repeat(500);

  private enum Kind implements Labelled {
    ONE,
    TWO
  }

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
  void takesTwoSpellingsOfOneQuestionForOne() {
    try (var server = serving()) {
      var answer = ask(server, "?typed=pitts&kinds=one,two");
      assertThat(ask(server, "?typed=%20Pitts%20&kinds=Two,%20ONE,two")).isEqualTo(answer);
      assertThat(ask(server, "?page=1&kinds=two,one&typed=PITTS")).isEqualTo(answer);
      assertThat(ask(server, "?typed=pitts&page=%2B1&kinds=one,two&no=1")).isEqualTo(answer);
      assertThat(workedOut).hasValue(1);
      ask(server, "?typed=pitts&kinds=one,two&page=2");
      ask(server, "?typed=p%20itts&kinds=one,two");
      ask(server, "?typed=pitts&kinds=one");
      assertThat(workedOut).hasValue(4);
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

  @Test
  void looksAtWhatCountsOnlyBesideAnotherThereAlone() {
    try (var server = serving()) {
      var answer = ask(server, "?first=1");
      assertThat(ask(server, "?first=1&beside=x")).isEqualTo(answer);
      assertThat(ask(server, "?first=1&columns=b,a"))
          .isEqualTo(ask(server, "?first=1&columns=a,b"));
      assertThat(workedOut).hasValue(2);
      ask(server, "?first=1&beside=x&second=2");
      ask(server, "?first=1&beside=y&second=2");
      assertThat(workedOut).hasValue(4);
    }
  }

  private static String ask(WebServerForTests server, String query) {
    return server.get("/api/v2/things" + query).body();
  }

  private WebServerForTests serving() {
    return WebServerForTests.serving(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .with(FIRST, SECOND, BESIDE, COLUMNS, TYPED, KINDS, Parameters.PAGE)
            .ignoringOtherParameters()
            .reads(DataSlice.CATALOGUE)
            .handledBy(call -> {
              workedOut.incrementAndGet();
              return Envelope.message(shown(call, FIRST) + " and " + shown(call, SECOND));
            }));
  }

  private static String shown(Call call, Parameter<String> parameter) {
    return call.find(parameter).map(text -> "'" + text + "'").orElse("nothing");
  }
}
