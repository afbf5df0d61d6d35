package io.blotter.web.location;

import io.blotter.application.location.BrowseLocations;
import io.blotter.application.location.LocationListing;
import io.blotter.application.location.LocationView;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Places over HTTP. */
public final class LocationRoutes implements Routes {
  private static final Parameter<LocationId> ID =
      Parameter.path("location_id", ParameterTypes.id(LocationId::new), "Which place.", "2");
  private static final Parameter<LocationType> TYPE =
      Parameter.query(
          "type", ParameterTypes.oneOf(LocationType.class), "Only places of this kind.", "County");
  private static final Parameter<Boolean> HAS_COORDINATES =
      Parameter.query(
          "has_coordinates",
          ParameterTypes.truth(),
          "Only places with a point on the map, or only those without.",
          "true");

  private final BrowseLocations places;

  public LocationRoutes(BrowseLocations places) {
    this.places = places;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/locations")
            .named("listLocations", "locations")
            .reads(DataSlice.CATALOGUE)
            .about("List places", "A page of 100 places by id.")
            .with(Parameters.PAGE, TYPE, HAS_COORDINATES)
            .answers(Shape.BARE, Listing.class)
            .handledBy(this::list),
        Endpoint.get("/api/v2/locations/{location_id}")
            .named("getLocation", "locations")
            .reads(DataSlice.CATALOGUE)
            .about("One place", "A place with its full name.")
            .with(ID)
            .ignoringOtherParameters()
            .answers(Shape.BARE, LocationView.class)
            .handledBy(call -> Answer.json(places.location(call.get(ID)))));
  }

  private Answer list(Call call) {
    var page = new Page(call.get(Parameters.PAGE), Page.SIZE);
    var type = call.find(TYPE).orElse(null);
    return Answer.json(
        new Listing(places.locations(page, type, call.find(HAS_COORDINATES).orElse(null))));
  }

  private record Listing(JsonPage<LocationListing> results) {}
}
