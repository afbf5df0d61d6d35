package io.blotter.domain.datasource;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a data source, whoever says it: the columns that are entered, imported and shown
 * alike.
 *
 * @param agencyDescribedNotInDatabase the agency in words, where the registry does not have it
 */
public record SourceDescription(
    String name,
    @Nullable String description,
    String sourceUrl,
    @Nullable Boolean agencySupplied,
    @Nullable String supplyingEntity,
    @Nullable Boolean agencyOriginated,
    @Nullable String originatingEntity,
    @Nullable AgencyAggregation agencyAggregation,
    @Nullable String agencyDescribedNotInDatabase,
    @Nullable LocalDate coverageStart,
    @Nullable LocalDate coverageEnd,
    @Nullable DetailLevel detailLevel,
    @Nullable String dataPortalType,
    @Nullable String dataPortalTypeOther,
    List<String> recordFormats,
    List<AccessType> accessTypes,
    @Nullable String accessNotes,
    @Nullable UpdateMethod updateMethod,
    @Nullable RetentionSchedule retentionSchedule,
    @Nullable String readmeUrl,
    @Nullable String scraperUrl) {
  public SourceDescription {
    recordFormats = List.copyOf(recordFormats);
    accessTypes = List.copyOf(accessTypes);
  }

  /** The same source with data of these days. */
  public SourceDescription covering(@Nullable LocalDate start, @Nullable LocalDate end) {
    return new SourceDescription(
        name,
        description,
        sourceUrl,
        agencySupplied,
        supplyingEntity,
        agencyOriginated,
        originatingEntity,
        agencyAggregation,
        agencyDescribedNotInDatabase,
        start,
        end,
        detailLevel,
        dataPortalType,
        dataPortalTypeOther,
        recordFormats,
        accessTypes,
        accessNotes,
        updateMethod,
        retentionSchedule,
        readmeUrl,
        scraperUrl);
  }
}
