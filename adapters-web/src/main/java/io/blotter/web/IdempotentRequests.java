package io.blotter.web;

import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.RunOnce;
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
record IdempotentRequests(RunOnce once) {
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
        once.run(
            new KeyedCall(call.account(), key.get(), request),
            () -> stored(kept(first, endpoint.handler().handle(call))));
    Optional.ofNullable(first.get()).ifPresent(answer -> WriteLog.note(endpoint, call, answer));
    return restored(endpoint, text);
  }

  private static Answer kept(AtomicReference<@Nullable Answer> first, Answer answer) {
    first.set(answer);
    return answer;
  }

  /** The body; before it in a line of its own where it is, if the call has made a thing. */
  private static String stored(Answer answer) {
    var body = new String(WireJson.MAPPER.writeValueAsBytes(answer.body()), StandardCharsets.UTF_8);
    return answer.status() == 201 ? answer.headers().get("Location") + '\n' + body : body;
  }

  private static Answer restored(Endpoint endpoint, String text) {
    if (endpoint.success() != 201) {
      return Answer.json(new Json<>(Object.class, text));
    }
    var end = text.indexOf('\n');
    return Answer.created(
        text.substring(0, end), new Json<>(Object.class, text.substring(end + 1)));
  }
}
