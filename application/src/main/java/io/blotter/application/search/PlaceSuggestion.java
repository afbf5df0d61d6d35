package io.blotter.application.search;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/** A place that a reader may be typing; {@code displayName} is its full name. */
public record PlaceSuggestion(
    String displayName,
    LocationType type,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String localityName,
    long locationId) {}
