package io.blotter.persistence.sync;

import io.blotter.application.sync.SourceContent;
import io.blotter.persistence.sync.Columns.Column;
import java.util.List;

/** Where the columns of {@code data_sources} come from. */
final class SourceFields {
  static final List<Column<SourceContent>> ALL =
      List.of(
          new Column<>("record_type", SourceContent::recordType),
          new Column<>("source_url", SourceContent::sourceUrl),
          new Column<>("name", SourceContent::name),
          new Column<>("url_status", SourceContent::urlStatus),
          new Column<>("description", SourceContent::description),
          new Column<>("record_formats", SourceContent::recordFormats),
          new Column<>("data_portal_type", SourceContent::dataPortalType),
          new Column<>("data_portal_type_other", SourceContent::dataPortalTypeOther),
          new Column<>("supplying_entity", SourceContent::supplyingEntity),
          new Column<>("coverage_start", SourceContent::coverageStart),
          new Column<>("coverage_end", SourceContent::coverageEnd),
          new Column<>("detail_level", SourceContent::detailLevel),
          new Column<>("agency_supplied", SourceContent::agencySupplied),
          new Column<>("agency_originated", SourceContent::agencyOriginated),
          new Column<>("agency_aggregation", SourceContent::agencyAggregation),
          new Column<>(
              "agency_described_not_in_database", SourceContent::agencyDescribedNotInDatabase),
          new Column<>("update_method", SourceContent::updateMethod),
          new Column<>("readme_url", SourceContent::readmeUrl),
          new Column<>("originating_entity", SourceContent::originatingEntity),
          new Column<>("retention_schedule", SourceContent::retentionSchedule),
          new Column<>("scraper_url", SourceContent::scraperUrl),
          new Column<>("access_notes", SourceContent::accessNotes),
          new Column<>("access_types", SourceContent::accessTypes),
          new Column<>("internet_archive_url", SourceContent::internetArchiveUrl));

  private SourceFields() {}
}
