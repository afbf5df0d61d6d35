package io.blotter.application.account;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/**
 * A place as profiles show it: every place has a name there.
 *
 * @param displayName short under v2, full under v3; "United States - All" for the nation
 */
public record NamedPlaceView(
    LocationType type,
    long locationId,
    @Nullable String stateIso,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    String displayName) {}
