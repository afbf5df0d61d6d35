package io.blotter.persistence.location;

import io.blotter.application.location.PlaceAddress;
import io.blotter.domain.location.LocationId;
import java.util.Optional;

interface PlaceMapper {
  Optional<LocationId> find(PlaceAddress address);

  Optional<String> overview(LocationId id, int agencies);
}
