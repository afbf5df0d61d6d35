package io.blotter.application.search.port;

import io.blotter.application.search.FindAgenciesByPlace.PlaceQuery;
import io.blotter.application.search.PlaceMatches;
import io.blotter.application.shared.JsonPage;
import java.util.List;

/** Places of agencies by the resemblance of their names. */
public interface AgencyPlaces {
  /** At most {@code limit} agencies for each query. */
  JsonPage<PlaceMatches> nearest(List<PlaceQuery> queries, int limit);
}
