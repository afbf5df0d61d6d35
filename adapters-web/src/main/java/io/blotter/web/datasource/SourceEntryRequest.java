package io.blotter.web.datasource;

import io.blotter.application.datasource.NewDataSource;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A data source as clients describe it; the last five are accepted and discarded. */
record SourceEntryRequest(
    String name,
    String sourceUrl,
    @Nullable String description,
    @Nullable Boolean agencySupplied,
    @Nullable String supplyingEntity,
    @Nullable Boolean agencyOriginated,
    @Nullable String originatingEntity,
    @Nullable AgencyAggregation agencyAggregation,
    @Nullable LocalDate coverageStart,
    @Nullable LocalDate coverageEnd,
    @Nullable DetailLevel detailLevel,
    @Nullable List<AccessType> accessTypes,
    @Nullable String accessNotes,
    @Nullable String dataPortalType,
    @Nullable String dataPortalTypeOther,
    @Nullable List<String> recordFormats,
    @Nullable UpdateMethod updateMethod,
    @Nullable RetentionSchedule retentionSchedule,
    @Nullable String readmeUrl,
    @Nullable String scraperUrl,
    @Nullable String agencyDescribedNotInDatabase,
    @Nullable RecordType recordTypeName,
    @Nullable List<String> tags,
    @Nullable String submissionNotes,
    @Nullable String rejectionNote,
    @Nullable String submitterContactInfo,
    @Nullable String dataSourceRequest) {
  NewDataSource source() {
    return new NewDataSource(
        new SourceDescription(
            name,
            description,
            sourceUrl,
            agencySupplied,
            supplyingEntity,
            agencyOriginated,
            originatingEntity,
            agencyAggregation,
            agencyDescribedNotInDatabase,
            coverageStart,
            coverageEnd,
            detailLevel,
            dataPortalType,
            dataPortalTypeOther,
            Objects.requireNonNullElse(recordFormats, List.of()),
            Objects.requireNonNullElse(accessTypes, List.of()),
            accessNotes,
            updateMethod,
            retentionSchedule,
            readmeUrl,
            scraperUrl),
        recordTypeName);
  }
}
