package io.blotter.web;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.javalin.http.Context;

/** Who may come in, and how often. */
record Admission(Guard guard, RateLimits limits) {
  /** Counts the call for whoever sends it; for the address where the guard does not know him. */
  Call.From admit(Context http, Endpoint endpoint) {
    Call.From from;
    try {
      from = guard.admit(http, endpoint);
    } catch (Refusal refused) {
      limits.count(http, endpoint.rate(), new Caller.Anonymous());
      throw refused;
    }
    http.attribute(AccessLog.CALLER, from.caller());
    from.caller().account().ifPresent(LogContext::user);
    limits.count(http, endpoint.rate(), from.caller());
    return from;
  }
}
