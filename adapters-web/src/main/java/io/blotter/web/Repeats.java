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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets a request that carries an {@code Idempotency-Key} do once what it asks for. */
record Repeats(AnswerOnce once) {
  Answer answer(Context http, Endpoint endpoint, Call call, BodyText body) {
    var key = call.find(Parameters.IDEMPOTENCY_KEY);
    if (key.isEmpty()) {
      var answer = endpoint.handler().handle(call);
      WriteLog.note(endpoint, call, answer);
      return answer;
    }
    var request = http.req().getRequestURI() + '\n' + (endpoint.body() == null ? "" : body.text());
    var first = new AtomicReference<@Nullable Answer>();
    var text =
        once.answer(
            new KeyedCall(call.account(), key.get(), request),
            () -> json(kept(first, endpoint.handler().handle(call))));
    Optional.ofNullable(first.get()).ifPresent(answer -> WriteLog.note(endpoint, call, answer));
    return Answer.json(new Json<>(Object.class, text));
  }

  private static Answer kept(AtomicReference<@Nullable Answer> first, Answer answer) {
    first.set(answer);
    return answer;
  }

  private static String json(Answer answer) {
    return new String(WireJson.MAPPER.writeValueAsBytes(answer.body()), StandardCharsets.UTF_8);
  }
}
