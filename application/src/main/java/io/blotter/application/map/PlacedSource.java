package io.blotter.application.map;

import io.blotter.domain.taxonomy.RecordType;
import org.jspecify.annotations.Nullable;

/** A source, one of its agencies, and one of that agency's places. */
public record PlacedSource(
    long dataSourceId,
    String name,
    long agencyId,
    String agencyName,
    long locationId,
    @Nullable String stateIso,
    @Nullable String municipality,
    @Nullable String countyName,
    RecordType recordType,
    @Nullable Double lat,
    @Nullable Double lng) {}
