package io.blotter.web.call;

import io.blotter.application.call.BrowseCalls;
import io.blotter.application.call.CallFilter;
import io.blotter.application.call.CallItemView;
import io.blotter.application.call.CallView;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Reading the call log over HTTP. */
public final class CallHistoryRoutes implements Routes {
  private static final int MAX_CHARACTERS = 500;

  private static final Parameter<ProjectId> PROJECT =
      Parameter.query(
          "project_id", ParameterTypes.id(ProjectId::new), "Calls of this project.", "1");
  private static final Parameter<DataRequestId> REQUEST =
      Parameter.query(
          "data_request_id",
          ParameterTypes.id(DataRequestId::new),
          "Calls about this request.",
          "1");
  private static final Parameter<AgencyId> AGENCY =
      Parameter.query(
          "agency_id", ParameterTypes.id(AgencyId::new), "Calls about this agency.", "1");
  private static final Parameter<CallStatus> STATUS =
      Parameter.query(
          "status", ParameterTypes.oneOf(CallStatus.class), "Calls that stand so.", "ended");
  private static final Parameter<String> WORDS =
      Parameter.query(
          "words",
          ParameterTypes.name(MAX_CHARACTERS),
          "Calls in which all of these words were said, in any form; \"as written\", or, -not.",
          "records office");

  private final BrowseCalls calls;

  public CallHistoryRoutes(BrowseCalls calls) {
    this.calls = calls;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        CallRoutes.of(Endpoint.get("/api/v4/calls"), "listCalls")
            .about(
                "Calls",
                "One's own, or everybody's for whoever may write data: newest first, without what"
                    + " was said. The Link header leads to the next page.")
            .with(PROJECT, REQUEST, AGENCY, STATUS, WORDS, Parameters.CURSOR, Parameters.LIMIT)
            .caching(Caching.PERSONAL)
            .answers(Shape.BARE, Calls.class)
            .handledBy(this::list),
        CallRoutes.of(Endpoint.get("/api/v4/calls/active"), "getActiveCall")
            .about("The call that goes on", "One's own; there is one at most.")
            .caching(Caching.PERSONAL)
            .answers(Shape.BARE, CallView.class)
            .handledBy(call -> Answer.json(calls.active(call.user()))),
        CallRoutes.of(Endpoint.get("/api/v4/calls/{id}"), "getCall")
            .about("A call", "With its transcript, and what the provider tells of it.")
            .with(CallRoutes.ID)
            .caching(Caching.PERSONAL)
            .answers(Shape.BARE, CallView.class)
            .handledBy(call -> Answer.json(calls.find(call.user(), call.get(CallRoutes.ID)))));
  }

  private Answer list(Call call) {
    var filter =
        new CallFilter(
            call.find(PROJECT).orElse(null),
            call.find(REQUEST).orElse(null),
            call.find(AGENCY).orElse(null),
            call.find(STATUS).orElse(null),
            call.find(WORDS).orElse(null));
    var page =
        calls.list(
            call.user(),
            filter,
            call.find(Parameters.CURSOR).orElse(null),
            call.get(Parameters.LIMIT));
    return Answer.json(new Calls(page.items())).followedBy(page.next());
  }

  private record Calls(JsonPage<CallItemView> calls) {}
}
