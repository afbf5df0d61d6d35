package io.blotter.application.datarequest;

import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source that bears on a data request.
 *
 * @param createdAt in UTC, with a space between date and time
 * @param updatedAt written in the same way
 */
public record RelatedSourceView(
    long id,
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
    @Nullable String scraperUrl,
    UrlStatus urlStatus,
    @Nullable Long recordTypeId,
    @Nullable RecordType recordTypeName,
    String createdAt,
    String updatedAt) {}
