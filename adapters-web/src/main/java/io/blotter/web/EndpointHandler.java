package io.blotter.web;

import io.blotter.application.shared.CurrentActor;
import io.blotter.application.shared.Deadline;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Cursors;
import io.blotter.web.shared.Endpoint;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one endpoint: guards it, reads its values, calls it, sends its answer. */
final class EndpointHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(EndpointHandler.class);

  private final Endpoint endpoint;
  private final Endpoint personal;
  private final Admission admission;
  private final Bodies bodies;
  private final IdempotentRequests idempotentRequests;
  private final ResponseWriter responseWriter;

  EndpointHandler(
      Endpoint endpoint,
      Admission admission,
      Bodies bodies,
      IdempotentRequests idempotentRequests,
      ResponseWriter responseWriter) {
    this.endpoint = endpoint;
    this.personal = endpoint.cached(Caching.personal(endpoint.caching()));
    this.admission = admission;
    this.bodies = bodies;
    this.idempotentRequests = idempotentRequests;
    this.responseWriter = responseWriter;
  }

  /** All that a call waits for counts towards one deadline, but for its own body. */
  @Override
  public void handle(Context http) {
    http.attribute(AccessLog.ROUTE, endpoint.path());
    LogContext.route(endpoint.path());
    endpoint.headers().forEach(http::header);
    Deadline.in(endpoint.timeout(), endpoint.name())
        .during(() -> {
          answer(http);
          return endpoint;
        });
  }

  private void answer(Context http) {
    var from = admission.admit(http, endpoint);
    var texts = RequestReader.texts(endpoint, http);
    var values = RequestReader.values(endpoint, texts);
    var key = AnswerKey.of(endpoint, values, from.caller().permissions());
    try (var body = bodies.of(http, endpoint)) {
      var call = new Call(from, values, type -> BodyReader.read(http, body, type));
      var shown = http.attribute(Guard.PERSONAL) == null ? endpoint : personal;
      if (!responseWriter.answerFromMemory(http, shown, key)) {
        responseWriter.answer(
            http,
            shown,
            key,
            () ->
                acting(http, from)
                    .during(() ->
                        linked(
                            http, texts, idempotentRequests.answer(http, endpoint, call, body))));
      }
      conclude(call);
    }
  }

  /** The answer with the address of the page that follows, where one does. */
  private static Answer linked(Context http, Map<String, String> texts, Answer answer) {
    var next = answer.next();
    if (next == null) {
      return answer;
    }
    var query = new LinkedHashMap<>(texts);
    query.keySet().removeAll(http.pathParamMap().keySet());
    return answer.with("Link", Cursors.link(http.path(), query, next));
  }

  private void conclude(Call call) {
    try {
      endpoint.afterwards().accept(call);
    } catch (RuntimeException fault) {
      LOG.error("after {}: {}", endpoint.name(), fault.toString(), fault);
    }
  }

  private static CurrentActor acting(Context http, Call.From from) {
    var user = from.caller().account().orElse(null);
    return new CurrentActor(
        user, String.valueOf(http.<String>attribute(AccessLog.REQUEST_ID)), from.address());
  }
}
