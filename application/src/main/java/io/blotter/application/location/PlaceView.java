package io.blotter.application.location;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/**
 * A place as agencies, sources and requests show it.
 *
 * @param displayName the place's own short name; null for the nation
 */
public record PlaceView(
    LocationType type,
    long locationId,
    @Nullable String stateIso,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    @Nullable String displayName) {}
