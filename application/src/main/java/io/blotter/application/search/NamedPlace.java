package io.blotter.application.search;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/** A place whose name was {@code written} so; {@code displayName} is its full name. */
public record NamedPlace(
    String written,
    String displayName,
    LocationType type,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String localityName,
    long locationId) {
  PlaceSuggestion place() {
    return new PlaceSuggestion(displayName, type, stateName, countyName, localityName, locationId);
  }
}
