package io.blotter.web.call;

import io.blotter.application.call.CallView;
import io.blotter.application.call.LogCalls;
import io.blotter.domain.call.CallId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Preconditions;
import io.blotter.web.shared.Routes;
import java.time.InstantSource;
import java.util.List;

/** Keeping the call log over HTTP. */
public final class CallRoutes implements Routes {
  static final Parameter<CallId> ID =
      Parameter.path("id", ParameterTypes.id(CallId::new), "Which call.", "1");

  private final LogCalls calls;
  private final InstantSource clock;

  public CallRoutes(LogCalls calls, InstantSource clock) {
    this.calls = calls;
    this.clock = clock;
  }

  static EndpointBuilder of(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "calls").access(new Access.Token());
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        of(Endpoint.post("/api/v4/calls"), "logCall")
            .about(
                "Log a call",
                "One that begins. While another call of the same user goes on it is refused, and"
                    + " the answer names that one.")
            .body(NewCallRequest.class, NewCallRequest.EXAMPLE, BodySize.MEDIUM)
            .creates(CallView.class)
            .repeatable()
            .handledBy(this::begin),
        of(Endpoint.patch("/api/v4/calls/{id}"), "changeCall")
            .about(
                "Change a call",
                "Only what is mentioned; null empties. A final status ends it. provider_data"
                    + " replaces what was there, but conference_name, customer_phone, user_phone"
                    + " and customer_call_sid stay once they are known.")
            .with(ID, Preconditions.IF_MATCH)
            .body(CallChangeRequest.class, CallChangeRequest.EXAMPLE, BodySize.MEDIUM)
            .answers(Shape.BARE, CallView.class)
            .handledBy(this::change),
        of(Endpoint.post("/api/v4/calls/{id}/end"), "endCall")
            .about("End a call", "One that has ended stays as it is.")
            .with(ID, Preconditions.IF_MATCH)
            .body(CallEndRequest.class, CallEndRequest.EXAMPLE, BodySize.MEDIUM)
            .answers(Shape.BARE, CallView.class)
            .handledBy(this::end),
        of(Endpoint.delete("/api/v4/calls/{id}"), "removeCall")
            .about("Remove a call", "Again and again if need be: what is gone is gone.")
            .with(ID, Preconditions.IF_MATCH)
            .answersNothing()
            .handledBy(this::remove));
  }

  private Answer begin(Call call) {
    var wanted = call.body(NewCallRequest.class).call(clock.instant());
    var logged = calls.begin(call.user(), wanted);
    var id = logged.id().value();
    return Answer.created("/api/v4/calls/" + id, logged.call()).havingWritten(List.of(id));
  }

  private Answer change(Call call) {
    var change = call.body(CallChangeRequest.class).change();
    var precondition = Preconditions.required(call);
    return Answer.changed(calls.change(call.user(), call.get(ID), change, precondition));
  }

  private Answer end(Call call) {
    var end = call.body(CallEndRequest.class).end();
    return Answer.changed(calls.end(call.user(), call.get(ID), end, Preconditions.of(call)));
  }

  private Answer remove(Call call) {
    calls.remove(call.user(), call.get(ID), Preconditions.of(call));
    return Answer.none();
  }
}
