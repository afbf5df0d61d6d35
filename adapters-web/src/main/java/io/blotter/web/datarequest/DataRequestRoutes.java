package io.blotter.web.datarequest;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.ChangeDataRequests;
import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.SubmitDataRequests;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.CreatedResponse;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Single data requests over HTTP. */
public final class DataRequestRoutes implements Routes {
  private static final Parameter<DataRequestId> ID =
      Parameter.path("id", ParameterTypes.id(DataRequestId::new), "Which data request.", "1");

  private final BrowseDataRequests requests;
  private final SubmitDataRequests submissions;
  private final ChangeDataRequests changes;

  public DataRequestRoutes(
      BrowseDataRequests requests, SubmitDataRequests submissions, ChangeDataRequests changes) {
    this.requests = requests;
    this.submissions = submissions;
    this.changes = changes;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/data-requests")
            .named("createDataRequest", "data-requests")
            .about("Ask for data", "Begins as Intake, unless the token carries write_data.")
            .access(new Access.Token())
            .repeatable()
            .body(SubmissionRequest.class, SubmissionRequest.EXAMPLE, BodySize.MEDIUM)
            .answers(Shape.BARE, CreatedResponse.class)
            .handledBy(this::submit),
        of(Endpoint.get("/api/v2/data-requests/{id}"), "getDataRequest")
            .about("One data request", "With its sources, its places, and what the caller may see.")
            .caching(Caching.PRIVATE)
            .answers(Shape.ONE, DataRequestView.class)
            .handledBy(this::request),
        of(Endpoint.put("/api/v2/data-requests/{id}"), "updateDataRequest")
            .about("Change a data request", "Its creator may write five columns, write_data more.")
            .access(new Access.Token())
            .body(ChangeRequest.class, ChangeRequest.EXAMPLE, BodySize.MEDIUM)
            .handledBy(this::change),
        of(Endpoint.delete("/api/v2/data-requests/{id}"), "deleteDataRequest")
            .about("Remove a data request", "By its creator, or with write_data.")
            .access(new Access.Token())
            .handledBy(this::remove),
        of(Endpoint.post("/api/v2/data-requests/{id}/withdraw"), "withdrawDataRequest")
            .about("Withdraw a data request", "By its creator, or with write_data.")
            .access(new Access.Token())
            .handledBy(this::withdraw));
  }

  private static EndpointBuilder of(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "data-requests").with(ID).ignoringOtherParameters();
  }

  private Answer submit(Call call) {
    var wanted = call.body(SubmissionRequest.class);
    var request = submissions.submit(wanted.requestInfo(), wanted.places(), call.user());
    return Envelope.created(request, "Data request created.");
  }

  private Answer request(Call call) {
    return Envelope.of("Data request found", requests.request(call.get(ID), call.caller()));
  }

  private Answer change(Call call) {
    var change = call.body(ChangeRequest.class).entryData().change();
    changes.change(call.get(ID), change, call.user());
    return Envelope.message("Data requests updated.");
  }

  private Answer remove(Call call) {
    changes.remove(call.get(ID), call.user());
    return Envelope.message("Data request deleted.");
  }

  private Answer withdraw(Call call) {
    changes.withdraw(call.get(ID), call.user());
    return Envelope.message("Data request successfully withdrawn.");
  }
}
