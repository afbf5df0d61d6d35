package io.blotter.application.imports;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source as another catalogue describes it, understood.
 *
 * @param awaited its agencies that the registry does not know, by what the catalogue calls them
 */
public record SourceRecord(
    String name,
    @Nullable String description,
    String url,
    RecordType recordType,
    @Nullable Boolean agencySupplied,
    @Nullable String supplyingEntity,
    @Nullable Boolean agencyOriginated,
    @Nullable String originatingEntity,
    @Nullable AgencyAggregation aggregation,
    @Nullable LocalDate coverageStart,
    @Nullable LocalDate coverageEnd,
    @Nullable DetailLevel detailLevel,
    @Nullable String portalType,
    List<String> recordFormats,
    List<AccessType> accessTypes,
    @Nullable String accessNotes,
    @Nullable UpdateMethod updateMethod,
    @Nullable RetentionSchedule retention,
    @Nullable String readmeUrl,
    @Nullable String updateFrequency,
    @Nullable String agencyNotInDatabase,
    List<AgencyId> agencies,
    List<String> awaited,
    Gaps gaps) {
  public SourceRecord {
    recordFormats = List.copyOf(recordFormats);
    accessTypes = List.copyOf(accessTypes);
    agencies = List.copyOf(agencies);
    awaited = List.copyOf(awaited);
  }

  /** The same source with these agencies, this coverage and these gaps. */
  SourceRecord with(List<AgencyId> others, List<String> unknown, Coverage covered, Gaps remaining) {
    return new SourceRecord(
        name,
        description,
        url,
        recordType,
        agencySupplied,
        supplyingEntity,
        agencyOriginated,
        originatingEntity,
        aggregation,
        covered.start(),
        covered.end(),
        detailLevel,
        portalType,
        recordFormats,
        accessTypes,
        accessNotes,
        updateMethod,
        retention,
        readmeUrl,
        updateFrequency,
        agencyNotInDatabase,
        others,
        unknown,
        remaining);
  }
}
