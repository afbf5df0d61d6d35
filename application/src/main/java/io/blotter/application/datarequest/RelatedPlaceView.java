package io.blotter.application.datarequest;

import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/** A place for which data are requested. */
public record RelatedPlaceView(
    long locationId,
    LocationType type,
    @Nullable String stateName,
    @Nullable String stateIso,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName) {}
