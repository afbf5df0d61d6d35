package io.blotter.persistence.search;

import io.blotter.application.search.FindAgenciesByPlace.PlaceQuery;
import io.blotter.application.search.PlaceMatches;
import io.blotter.application.search.port.AgencyPlaces;
import io.blotter.application.shared.JsonPage;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisAgencyPlaces implements AgencyPlaces {
  private final Sessions sessions;

  MyBatisAgencyPlaces(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public JsonPage<PlaceMatches> nearest(List<PlaceQuery> queries, int limit) {
    return sessions
        .read(
            AgencyPlaceMapper.class,
            places ->
                places.nearest(
                    queries.stream().map(PlaceQuery::requestId).toList(),
                    queries.stream().map(PlaceQuery::query).toList(),
                    queries.stream().map(PlaceQuery::iso).toList(),
                    limit))
        .pageOf(PlaceMatches.class);
  }
}
