package io.blotter.application.location;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/** What anyone can look up about places. */
public interface BrowseLocations {
  /**
   * A page of places by id.
   *
   * @param type only places of this kind; null for all
   * @param hasCoordinates only places with a point on the map, or only those without; null for both
   */
  JsonPage<LocationListing> locations(
      Page page, @Nullable LocationType type, @Nullable Boolean hasCoordinates);

  /** One place with its full name. Refuses an unknown id as not found. */
  Json<LocationView> location(LocationId id);
}
