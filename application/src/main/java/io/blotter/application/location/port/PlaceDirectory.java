package io.blotter.application.location.port;

import io.blotter.application.location.PlaceAddress;
import io.blotter.application.location.PlaceOverview;
import io.blotter.application.shared.Json;
import io.blotter.domain.location.LocationId;
import java.util.Optional;

/** Places by their names, and what there is at each. */
public interface PlaceDirectory {
  Optional<LocationId> find(PlaceAddress address);

  /** With so many agencies at most; empty for the nation and for what is no place. */
  Optional<Json<PlaceOverview>> overview(LocationId id, int agencies);
}
