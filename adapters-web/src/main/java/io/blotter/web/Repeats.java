package io.blotter.web;

import io.blotter.application.idempotency.AnswerOnce;
import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.shared.Json;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Lets a request that carries an {@code Idempotency-Key} do once what it asks for. */
record Repeats(AnswerOnce once) {
  Answer answer(Context http, Endpoint endpoint, Call call) {
    var key = call.find(Parameters.IDEMPOTENCY_KEY);
    if (key.isEmpty()) {
      return endpoint.handler().handle(call);
    }
    var request =
        http.req().getRequestURI() + '\n' + (endpoint.body() == null ? "" : BodyText.of(http));
    var text =
        once.answer(
            new KeyedCall(call.account(), key.get(), request),
            () -> json(endpoint.handler().handle(call)));
    return Answer.json(new Json<>(Object.class, text));
  }

  private static String json(Answer answer) {
    return new String(WireJson.MAPPER.writeValueAsBytes(answer.body()), StandardCharsets.UTF_8);
  }
}
