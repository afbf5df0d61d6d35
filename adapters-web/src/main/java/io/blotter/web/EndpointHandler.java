package io.blotter.web;

import io.blotter.application.shared.Acting;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
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
  private final Guard guard;
  private final RateLimits limits;
  private final Repeats repeats;
  private final Answering answering;

  EndpointHandler(
      Endpoint endpoint, Guard guard, RateLimits limits, Repeats repeats, Answering answering) {
    this.endpoint = endpoint;
    this.guard = guard;
    this.limits = limits;
    this.repeats = repeats;
    this.answering = answering;
  }

  @Override
  public void handle(Context http) {
    http.attribute(AccessLog.ROUTE, endpoint.path());
    LogContext.route(endpoint.path());
    var from = admit(http);
    from.caller().account().ifPresent(LogContext::user);
    var texts = RequestReader.texts(endpoint, http);
    var values = RequestReader.values(endpoint, texts);
    var key = Answering.Key.of(endpoint, texts, from.caller().permissions());
    var call = new Call(from, values, type -> BodyReader.read(http, type));
    if (!answering.answerFromMemory(http, endpoint, key)) {
      var version = answering.version(endpoint);
      var answer = acting(http, from.caller()).during(() -> repeats.answer(http, endpoint, call));
      answering.send(http, endpoint, key, version, answer);
    }
    conclude(call);
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
    return new Acting(user, String.valueOf(http.<String>attribute(AccessLog.REQUEST_ID)));
  }

  /** Counts the call for whoever sends it; for the address where the guard does not know him. */
  private Call.From admit(Context http) {
    Call.From from;
    try {
      from = guard.admit(http, endpoint.access());
    } catch (Refusal refused) {
      limits.count(http, endpoint.rate(), new Caller.Anonymous());
      throw refused;
    }
    http.attribute(AccessLog.CALLER, from.caller());
    limits.count(http, endpoint.rate(), from.caller());
    return from;
  }
}
