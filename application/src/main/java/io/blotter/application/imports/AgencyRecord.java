package io.blotter.application.imports;

import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * An agency as another catalogue describes it, understood.
 *
 * @param key its id in that catalogue
 * @param location where it is; null where that is not known
 * @param point where exactly; null where that is not known
 */
public record AgencyRecord(
    String key,
    String name,
    JurisdictionType jurisdiction,
    AgencyType type,
    @Nullable String defunctYear,
    @Nullable String homepage,
    @Nullable LocationId location,
    @Nullable Point point,
    Gaps gaps) {}
