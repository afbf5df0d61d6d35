package io.blotter.web;

import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Endpoint;
import io.javalin.http.Context;

/** The bodies of all requests; small ones do not wait for room that large ones take up. */
final class Bodies {
  private final ServerLimits limits;
  private final BodyBudget small;
  private final BodyBudget large;

  Bodies(ServerLimits limits) {
    this.limits = limits;
    this.small = new BodyBudget(limits.heap() / 8);
    this.large = new BodyBudget(Math.max(limits.heap() / 4, BodySize.BULK.bytes()));
  }

  /** The body of a request for this endpoint. */
  BodyText of(Context http, Endpoint endpoint) {
    var body = endpoint.body();
    var size = body == null ? BodySize.SMALL : body.size();
    return new BodyText(http, size, size == BodySize.SMALL ? small : large, limits);
  }
}
