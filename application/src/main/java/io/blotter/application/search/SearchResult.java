package io.blotter.application.search;

import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source that a search found, once for each of its agencies and states.
 *
 * @param municipality the localities among the agency's places, joined by commas
 */
public record SearchResult(
    long id,
    String agencyName,
    @Nullable String municipality,
    @Nullable String stateIso,
    String dataSourceName,
    @Nullable String description,
    RecordType recordType,
    @Nullable String sourceUrl,
    List<String> recordFormats,
    @Nullable LocalDate coverageStart,
    @Nullable LocalDate coverageEnd,
    @Nullable Boolean agencySupplied,
    JurisdictionType jurisdictionType) {}
