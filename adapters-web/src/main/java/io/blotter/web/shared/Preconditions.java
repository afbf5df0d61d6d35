package io.blotter.web.shared;

import io.blotter.application.shared.Precondition;
import io.blotter.domain.shared.Refusal;

/** What a request says in {@code If-Match}. */
public final class Preconditions {
  public static final Parameter<String> IF_MATCH =
      Parameter.header(
          "If-Match",
          ParameterTypes.name(1_000),
          "The ETag of what is to be changed; it is refused if that has changed since (412).",
          "*");

  private Preconditions() {}

  /** Refuses a request that does not say what it takes the thing for. */
  public static Precondition required(Call call) {
    if (call.find(IF_MATCH).isEmpty()) {
      throw new Refusal.PreconditionRequired(
          "If-Match must name the ETag of what is to be changed, or be *.");
    }
    return of(call);
  }

  public static Precondition of(Call call) {
    return call.find(IF_MATCH).map(Preconditions::naming).orElse(Precondition.NONE);
  }

  private static Precondition naming(String header) {
    return present -> {
      if (!ETag.names(header, ETag.of(present))) {
        throw new Refusal.PreconditionFailed(
            "It has changed since: its ETag is not the one in If-Match any more.");
      }
    };
  }
}
