package io.blotter.application.location;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/**
 * One place, looked up by its id.
 *
 * @param displayName the full name, such as "Pittsburgh, Allegheny, Pennsylvania"; null for the
 *     nation
 * @param data the same once more: some clients look for it here
 */
public record LocationView(
    LocationType type,
    long locationId,
    @Nullable String stateIso,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    @Nullable String displayName,
    PlaceView data) {}
