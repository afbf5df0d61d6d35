package io.blotter.web;

import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Runs one endpoint: guards it, reads its values, calls it, sends its answer. */
final class EndpointHandler implements Handler {
  private final Endpoint endpoint;
  private final Guard guard;
  private final Answering answering;

  EndpointHandler(Endpoint endpoint, Guard guard, Answering answering) {
    this.endpoint = endpoint;
    this.guard = guard;
    this.answering = answering;
  }

  @Override
  public void handle(Context http) {
    http.attribute(AccessLog.ROUTE, endpoint.path());
    var from = guard.admit(http, endpoint.access());
    var values = RequestReader.values(endpoint, http);
    var key = new Answering.Key(target(http), from.caller().permissions());
    if (answering.answerFromMemory(http, endpoint, key)) {
      return;
    }
    var version = answering.version();
    var answer =
        endpoint.handler().handle(new Call(from, values, type -> BodyReader.read(http, type)));
    answering.send(http, endpoint, key, version, answer);
  }

  private static String target(Context http) {
    var query = http.req().getQueryString();
    return query == null ? http.req().getRequestURI() : http.req().getRequestURI() + '?' + query;
  }
}
