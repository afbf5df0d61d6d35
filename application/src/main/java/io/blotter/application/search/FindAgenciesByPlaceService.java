package io.blotter.application.search;

import io.blotter.application.search.port.AgencyPlaces;
import io.blotter.application.shared.JsonPage;
import java.util.List;

public final class FindAgenciesByPlaceService implements FindAgenciesByPlace {
  private static final int MAX_RESULTS = 5;

  private final AgencyPlaces places;

  public FindAgenciesByPlaceService(AgencyPlaces places) {
    this.places = places;
  }

  @Override
  public JsonPage<PlaceMatches> find(List<PlaceQuery> queries) {
    return places.nearest(queries, MAX_RESULTS);
  }
}
