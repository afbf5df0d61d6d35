package io.blotter.web.datarequest;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.LinkDataRequests;
import io.blotter.application.datarequest.RelatedPlaceView;
import io.blotter.application.datarequest.RelatedSourceView;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** What data requests are linked to, over HTTP. */
public final class RequestLinkRoutes implements Routes {
  private static final String SOURCES = "/api/v2/data-requests/{id}/related-sources";
  private static final String PLACES = "/api/v2/data-requests/{id}/related-locations";
  private static final Parameter<DataRequestId> ID =
      Parameter.path("id", ParameterTypes.id(DataRequestId::new), "Which data request.", "1");
  private static final Parameter<DataSourceId> SOURCE =
      Parameter.path(
          "data_source_id", ParameterTypes.id(DataSourceId::new), "Which data source.", "2");
  private static final Parameter<LocationId> PLACE =
      Parameter.path("location_id", ParameterTypes.id(LocationId::new), "Which place.", "2");

  private final BrowseDataRequests requests;
  private final LinkDataRequests links;

  public RequestLinkRoutes(BrowseDataRequests requests, LinkDataRequests links) {
    this.requests = requests;
    this.links = links;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        of(Endpoint.get(SOURCES), "listSourcesOfDataRequest")
            .about("Sources of a data request", "The sources that bear on it, by id.")
            .answers(Shape.MANY, RelatedSourceView.class)
            .handledBy(this::sources),
        changing(Endpoint.post(SOURCES + "/{data_source_id}"), "linkDataRequestToSource", SOURCE)
            .about("Link a source", "By the request's creator, or with write_data.")
            .repeatable()
            .handledBy(this::addSource),
        changing(
                Endpoint.delete(SOURCES + "/{data_source_id}"),
                "unlinkDataRequestFromSource",
                SOURCE)
            .about("Unlink a source", "By the request's creator, or with write_data.")
            .handledBy(this::removeSource),
        of(Endpoint.get(PLACES), "listLocationsOfDataRequest")
            .about("Places of a data request", "The places for which data are asked, by id.")
            .answers(Shape.MANY, RelatedPlaceView.class)
            .handledBy(this::places),
        changing(Endpoint.post(PLACES + "/{location_id}"), "linkDataRequestToLocation", PLACE)
            .about("Link a place", "By the request's creator, or with write_data.")
            .repeatable()
            .handledBy(this::addPlace),
        changing(Endpoint.delete(PLACES + "/{location_id}"), "unlinkDataRequestFromLocation", PLACE)
            .about("Unlink a place", "By the request's creator, or with write_data.")
            .handledBy(this::removePlace));
  }

  private static EndpointBuilder of(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "data-requests").with(ID).ignoringOtherParameters();
  }

  private static EndpointBuilder changing(
      EndpointBuilder endpoint, String name, Parameter<?> other) {
    return of(endpoint, name).with(other).access(new Access.Token());
  }

  private Answer sources(Call call) {
    return Envelope.of("Related sources found.", requests.sources(call.get(ID)));
  }

  private Answer addSource(Call call) {
    links.addSource(call.get(ID), call.get(SOURCE), call.user());
    return Envelope.message("Data source successfully associated with request.");
  }

  private Answer removeSource(Call call) {
    links.removeSource(call.get(ID), call.get(SOURCE), call.user());
    return Envelope.message("Request-Source association deleted.");
  }

  private Answer places(Call call) {
    return Envelope.of("Related locations found.", requests.places(call.get(ID)));
  }

  private Answer addPlace(Call call) {
    links.addPlace(call.get(ID), call.get(PLACE), call.user());
    return Envelope.message("Location successfully associated with request.");
  }

  private Answer removePlace(Call call) {
    links.removePlace(call.get(ID), call.get(PLACE), call.user());
    return Envelope.message("Request-Location association deleted.");
  }
}
