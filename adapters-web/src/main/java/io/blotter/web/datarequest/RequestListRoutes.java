package io.blotter.web.datarequest;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.OwnRequestsView;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.location.LocationId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.RequestedColumns;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Lists of data requests over HTTP. */
public final class RequestListRoutes implements Routes {
  private static final Parameter<LocationId> PLACE =
      Parameter.path("location_id", ParameterTypes.id(LocationId::new), "Which place.", "2");
  private static final Parameter<List<RequestStatus>> STATUSES =
      Parameter.query(
              "request_statuses",
              ParameterTypes.manyOf(RequestStatus.class),
              "Only requests that have come as far as one of these.",
              "Intake,Active")
          .or(List.of());
  private static final Parameter<RequestColumn> SORT_BY =
      Parameter.query(
          "sort_by",
          ParameterTypes.oneOf(RequestColumn.class),
          "The column to sort by, of those that the caller may read.",
          "date_created");

  private final BrowseDataRequests requests;

  public RequestListRoutes(BrowseDataRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/data-requests")
            .named("listDataRequests", "data-requests")
            .about("List data requests", "A page of requests, by id unless sort_by says otherwise.")
            .with(Parameters.PAGE, Parameters.LIMIT, SORT_BY, Parameters.SORT_ORDER)
            .with(STATUSES, Parameters.REQUESTED_COLUMNS)
            .caching(Caching.PRIVATE_REVALIDATED)
            .answers(Shape.BARE, RequestListResponse.class)
            .handledBy(this::list),
        Endpoint.get("/api/v2/locations/{location_id}/data-requests")
            .named("listDataRequestsOfLocation", "locations")
            .about("Data requests for a place", "Those for the place itself, by id.")
            .with(PLACE, Parameters.PAGE, Parameters.LIMIT)
            .ignoringOtherParameters()
            .caching(Caching.PRIVATE_REVALIDATED)
            .answers(Shape.BARE, RequestListResponse.class)
            .handledBy(this::listOfPlace),
        Endpoint.get("/api/v2/user/data-requests")
            .named("listOwnDataRequests", "user")
            .about(
                "One's own data requests",
                "By id unless sort_by says otherwise; page and requested_columns change nothing.")
            .access(new Access.Token())
            .caching(Caching.PRIVATE)
            .with(Parameters.PAGE, Parameters.LIMIT, SORT_BY, Parameters.SORT_ORDER)
            .with(Parameters.REQUESTED_COLUMNS)
            .answers(Shape.BARE, OwnRequestsView.class)
            .handledBy(this::listOwn));
  }

  private Answer list(Call call) {
    var reader = Role.of(call.caller());
    var page = page(call, RequestFilter.of(call.get(STATUSES)), Parameters.page(call), reader);
    var readable = RequestColumn.readableBy(reader).stream().map(RequestColumn::label).toList();
    var narrowed = RequestedColumns.permitted(readable, List.of()).narrow(page, call);
    return answer("data requests found", page, narrowed);
  }

  private Answer listOfPlace(Call call) {
    var filter = RequestFilter.at(call.get(PLACE));
    var page = page(call, filter, Parameters.page(call), Role.of(call.caller()));
    return answer("Data requests found.", page, page);
  }

  private Answer listOwn(Call call) {
    var filter = RequestFilter.by(call.user().user());
    var page = page(call, filter, new Page(1, call.get(Parameters.LIMIT)), Role.OWNER);
    return answer("", page, page);
  }

  private JsonPage<DataRequestView> page(Call call, RequestFilter filter, Page page, Role reader) {
    var sort = call.find(SORT_BY);
    var order = sort.isPresent() ? call.get(Parameters.SORT_ORDER) : SortOrder.ASC;
    return requests.requests(filter, page, sort.orElse(RequestColumn.ID), order, reader);
  }

  private static Answer answer(
      String message, JsonPage<DataRequestView> page, JsonPage<DataRequestView> shown) {
    return Answer.json(new RequestListResponse(message, RequestListResponse.metadata(page), shown));
  }
}
