package io.blotter.application.datasource;

import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.datasource.RetentionSchedule;
import io.blotter.domain.datasource.UpdateMethod;
import io.blotter.domain.shared.WebAddress;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody knows about a data source that is not in the catalogue yet. */
public record NewDataSource(
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
    List<AccessType> accessTypes,
    @Nullable String accessNotes,
    @Nullable String dataPortalType,
    @Nullable String dataPortalTypeOther,
    List<String> recordFormats,
    @Nullable UpdateMethod updateMethod,
    @Nullable RetentionSchedule retentionSchedule,
    @Nullable String readmeUrl,
    @Nullable String scraperUrl,
    @Nullable String agencyDescribedNotInDatabase,
    @Nullable RecordType recordType) {
  public NewDataSource {
    WebAddress.require("source_url", sourceUrl);
    WebAddress.require("readme_url", readmeUrl);
    WebAddress.require("scraper_url", scraperUrl);
  }
}
