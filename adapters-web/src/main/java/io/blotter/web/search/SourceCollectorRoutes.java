package io.blotter.web.search;

import io.blotter.application.search.FindAgenciesByPlace;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Routes;
import java.util.List;

/** What collectors of data sources look up, over HTTP. */
public final class SourceCollectorRoutes implements Routes {
  private final FindAgenciesByPlace places;

  public SourceCollectorRoutes(FindAgenciesByPlace places) {
    this.places = places;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/source-collector/agencies/search/location")
            .named("findAgenciesByPlace", "source-collector")
            .about(
                "Agencies by place",
                "For each name the five agencies whose places in that state are called most like"
                    + " it. At most 1,000 names; one whose state has no agencies has no answer.")
            .access(new Access.Permitted(Permission.CALL_DS_SOURCE_COLLECTOR_ENDPOINTS))
            .safe()
            .body(PlacesRequest.class, PlacesRequest.EXAMPLE, BodySize.BULK)
            .answers(Shape.BARE, PlacesResponse.class)
            .handledBy(this::find));
  }

  private Answer find(Call call) {
    return Answer.json(new PlacesResponse(places.find(call.body(PlacesRequest.class).queries())));
  }
}
