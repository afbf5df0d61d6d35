package io.blotter.application.sync;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
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
 * What the source manager says about a data source.
 *
 * @param internetArchivesUrl the source manager's own spelling of {@code internetArchiveUrl};
 *     counts where that is not mentioned
 */
public record SourceContent(
    String sourceUrl,
    String name,
    RecordType recordType,
    UrlStatus urlStatus,
    List<AgencyId> agencyIds,
    @Nullable Patch<String> description,
    @Nullable Patch<List<String>> recordFormats,
    @Nullable Patch<String> dataPortalType,
    @Nullable Patch<String> dataPortalTypeOther,
    @Nullable Patch<String> supplyingEntity,
    @Nullable Patch<LocalDate> coverageStart,
    @Nullable Patch<LocalDate> coverageEnd,
    @Nullable Patch<DetailLevel> detailLevel,
    @Nullable Patch<Boolean> agencySupplied,
    @Nullable Patch<Boolean> agencyOriginated,
    @Nullable Patch<AgencyAggregation> agencyAggregation,
    @Nullable Patch<String> agencyDescribedNotInDatabase,
    @Nullable Patch<UpdateMethod> updateMethod,
    @Nullable Patch<String> readmeUrl,
    @Nullable Patch<String> originatingEntity,
    @Nullable Patch<RetentionSchedule> retentionSchedule,
    @Nullable Patch<String> scraperUrl,
    @Nullable Patch<String> accessNotes,
    @Nullable Patch<List<AccessType>> accessTypes,
    @Nullable Patch<String> internetArchiveUrl,
    @Nullable Patch<String> internetArchivesUrl)
    implements SyncContent<AgencyId> {
  private static final String NO_BREAK_SPACE = "\u00a0";

  public SourceContent {
    internetArchiveUrl = internetArchiveUrl == null ? internetArchivesUrl : internetArchiveUrl;
  }

  @Override
  public List<AgencyId> links() {
    return agencyIds;
  }

  @Override
  public void check(Field content) {
    var address = content.of("source_url");
    address.requireAddress(sourceUrl);
    address.require(!sourceUrl.contains(NO_BREAK_SPACE), "must not contain a no-break space");
    content.of("readme_url").requireAddressIfAny(readmeUrl);
    content.of("scraper_url").requireAddressIfAny(scraperUrl);
    content.of("internet_archive_url").requireAddressIfAny(internetArchiveUrl);
    content.of("name").requireName(name);
    content.of("record_formats").requireSomeValue(recordFormats);
    content.of("access_types").requireSomeValue(accessTypes);
    var start = Patch.valueOf(coverageStart);
    var end = Patch.valueOf(coverageEnd);
    content
        .of("coverage_end")
        .require(
            start == null || end == null || !end.isBefore(start),
            "must not be before coverage_start");
  }

  /** Whether the other end of the time that is covered has to be looked up. */
  public boolean hasOneEndOfCoverage() {
    return (coverageStart == null) != (coverageEnd == null);
  }
}
