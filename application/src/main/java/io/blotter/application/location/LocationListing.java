package io.blotter.application.location;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/** A place in the list of all places. */
public record LocationListing(
    long locationId,
    LocationType type,
    @Nullable String stateName,
    @Nullable String stateIso,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    Coordinates coordinates) {
  /** Degrees north and east; null where the place has no point. */
  public record Coordinates(@Nullable Double lat, @Nullable Double lng) {}
}
