package io.blotter.application.location;

import io.blotter.application.shared.Json;
import io.blotter.domain.location.LocationId;

/** What a reader learns of one place. */
public interface DescribePlaces {
  /** Which place that is. Refuses an unknown one as not found. */
  LocationId locate(PlaceAddress address);

  /** The place with its agencies. Refuses an unknown one as not found. */
  Json<PlaceOverview> overview(LocationId id);
}
