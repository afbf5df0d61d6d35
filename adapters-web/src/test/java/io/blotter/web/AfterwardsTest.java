package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an endpoint does beside its answers. */
class AfterwardsTest {
  private static final Parameter<Integer> NUMBER =
      Parameter.query("number", ParameterTypes.wholeNumber(1, 9), "Which.", "1").or(1);

  private final List<Integer> noted = new CopyOnWriteArrayList<>();

  @Test
  void itsFailureChangesNoAnswer() {
    try (var server =
            serving(call -> {
              noted.add(call.get(NUMBER));
              throw new IllegalStateException("the recorder fails");
            });
        var plain = serving(call -> {})) {
      var answer = server.get("/api/v2/things?number=3");
      var wanted = plain.get("/api/v2/things?number=3");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("{\"message\":\"3\"}").isEqualTo(wanted.body());
      assertThat(answer.headers().map().keySet()).isEqualTo(wanted.headers().map().keySet());
    }
    assertThat(noted).as("when the server has ended what it began").containsExactly(3);
  }

  @Test
  void hearsOfGoodAnswersFromMemoryTooAndNotOfRefusals() {
    try (var server = serving(call -> noted.add(call.get(NUMBER)))) {
      var tag = server.get("/api/v2/things?number=2").headers().firstValue("ETag").orElseThrow();
      var same = server.get("/api/v2/things?number=2", "If-None-Match", tag);
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(server.get("/api/v2/things?number=9").statusCode()).isEqualTo(409);
      assertThat(server.get("/api/v2/things?number=x").statusCode()).isEqualTo(400);
      assertThat(server.get("/api/v2/things?else=1").statusCode()).isEqualTo(400);
      assertThat(noted).containsExactly(2, 2);
    }
  }

  private static WebServerForTests serving(Consumer<Call> afterwards) {
    return WebServerForTests.serving(
        Endpoint.get("/api/v2/things")
            .named("things", "things")
            .access(new Access.Open())
            .with(NUMBER)
            .afterwards(afterwards)
            .handledBy(AfterwardsTest::answer));
  }

  private static Answer answer(Call call) {
    if (call.get(NUMBER) == 9) {
      throw new Refusal.Conflict("nine");
    }
    return Envelope.message(String.valueOf(call.get(NUMBER)));
  }
}
