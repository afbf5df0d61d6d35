package io.blotter.application.search;

import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source of a federal agency: it belongs to no state and no municipality. */
public record FederalResult(
    long id,
    String agencyName,
    String dataSourceName,
    @Nullable String description,
    RecordType recordType,
    @Nullable String sourceUrl,
    List<String> recordFormats,
    @Nullable LocalDate coverageStart,
    @Nullable LocalDate coverageEnd,
    @Nullable Boolean agencySupplied,
    JurisdictionType jurisdictionType) {}
