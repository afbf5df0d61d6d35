package io.blotter.application.datasource;

import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data source as a reader sees it, with its agencies and the requests it answers. */
public record DataSourceView(
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
    @Nullable String internetArchiveUrl,
    UrlStatus urlStatus,
    @Nullable Long recordTypeId,
    @Nullable RecordType recordTypeName,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    List<SourceAgencyView> agencies,
    List<SourceRequestView> dataRequests) {}
