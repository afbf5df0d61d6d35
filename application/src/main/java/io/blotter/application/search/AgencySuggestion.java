package io.blotter.application.search;

import io.blotter.domain.agency.JurisdictionType;
import org.jspecify.annotations.Nullable;

/** An agency that a reader may be typing, at one of its places. */
public record AgencySuggestion(
    long id,
    String displayName,
    JurisdictionType jurisdictionType,
    @Nullable String stateIso,
    @Nullable String localityName,
    @Nullable String countyName) {}
