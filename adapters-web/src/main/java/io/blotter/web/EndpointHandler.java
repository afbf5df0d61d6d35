package io.blotter.web;

import io.blotter.application.shared.Acting;
import io.blotter.application.shared.Deadline;
import io.blotter.domain.account.Caller;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one endpoint: guards it, reads its values, calls it, sends its answer. */
final class EndpointHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(EndpointHandler.class);

  private final Endpoint endpoint;
  private final Admission admission;
  private final Bodies bodies;
  private final Repeats repeats;
  private final Answering answering;

  EndpointHandler(
      Endpoint endpoint, Admission admission, Bodies bodies, Repeats repeats, Answering answering) {
    this.endpoint = endpoint;
    this.admission = admission;
    this.bodies = bodies;
    this.repeats = repeats;
    this.answering = answering;
  }

  /** All that a call waits for counts towards one deadline, but for its own body. */
  @Override
  public void handle(Context http) {
    http.attribute(AccessLog.ROUTE, endpoint.path());
    LogContext.route(endpoint.path());
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
    var key = Answering.Key.of(endpoint, texts, from.caller().permissions());
    try (var body = bodies.of(http, endpoint)) {
      var call = new Call(from, values, type -> BodyReader.read(http, body, type));
      if (!answering.answerFromMemory(http, endpoint, key)) {
        answering.answer(
            http,
            endpoint,
            key,
            () ->
                acting(http, from.caller())
                    .during(() -> repeats.answer(http, endpoint, call, body)));
      }
      conclude(call);
    }
  }

  private void conclude(Call call) {
    try {
      endpoint.afterwards().accept(call);
    } catch (RuntimeException fault) {
      LOG.error("after {}: {}", endpoint.name(), fault.toString(), fault);
    }
  }

  private static Acting acting(Context http, Caller caller) {
    var user = caller.account().orElse(null);
    return new Acting(
        user, String.valueOf(http.<String>attribute(AccessLog.REQUEST_ID)), Addresses.of(http));
  }
}
