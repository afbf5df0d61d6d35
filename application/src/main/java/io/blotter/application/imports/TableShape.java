package io.blotter.application.imports;

import static io.blotter.application.imports.ImportColumn.optional;
import static io.blotter.application.imports.ImportColumn.required;

import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.datasource.AgencyAggregation;
import io.blotter.domain.datasource.DetailLevel;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables that can be taken over, by the columns that they have. */
public enum TableShape {
  AGENCIES(
      List.of(
          required(
              "name", "name and state; names a new agency where `submitted_name` does not", any()),
          optional(
              "submitted_name",
              "the agency's name; without it a known agency keeps its own",
              any()),
          optional("homepage_url", "its page; pages are added, never taken away", any()),
          required("jurisdiction_type", "on whose behalf it works", words(JurisdictionType.class)),
          required("state_iso", "the state's code or name", any()),
          required(
              "municipality",
              "the town; one that the county lacks is made for an agency that is in no town yet",
              any()),
          required(
              "county_fips",
              "the county's code of five digits; codes that were retired are known",
              any()),
          optional("lat", "latitude in degrees", any()),
          optional("lng", "longitude in degrees, negative to the west", any()),
          optional("defunct_year", "the year in which it ceased to exist, four digits", any()),
          required("airtable_uid", "the key by which a later import knows the agency", any())),
      List.of("county_name")),
  DATA_SOURCES(
      List.of(
          required("name", "what the source is called", any()),
          optional("submitted_name", "the same; goes before `name`", any()),
          optional("description", "what it holds", any()),
          required("record_type", "what kind of records", words(RecordType.class)),
          required(
              "source_url",
              "where they are; with the record type it is what a later import knows the source by",
              any()),
          required(
              "agency_described",
              "`airtable_uid` of its agencies, a list; they are added, never taken away",
              any()),
          optional(
              "agency_supplied",
              "whether the agency itself publishes it",
              SourceFieldReader.TRUTHS),
          optional("supplying_entity", "who publishes it otherwise", any()),
          optional(
              "agency_originated",
              "whether the agency itself collected it",
              SourceFieldReader.TRUTHS),
          optional("originating_entity", "who collected it otherwise", any()),
          optional(
              "agency_aggregation",
              "the level at which it puts agencies together",
              words(AgencyAggregation.class)),
          optional("coverage_start", "the first day, as 2020-01-31 or 1/31/2020", any()),
          optional("coverage_end", "the last day", any()),
          optional(
              "retention_schedule",
              "how long records stay; texts such as `last 6 months` are understood too",
              SourceFieldReader.retentions()),
          optional("detail_level", "how close it is to the single event", words(DetailLevel.class)),
          optional("access_type", "how to get at it, a list", SourceFieldReader.accesses()),
          optional("data_portal_type", "the software of its portal", any()),
          optional("access_restrictions_notes", "what a reader has to know", any()),
          optional("record_format", "its formats, a list such as `['CSV', 'PDF']`", any()),
          optional("update_frequency", "how often it changes", SourceFieldReader.FREQUENCIES),
          optional("update_method", "what happens when new data come", SourceFieldReader.updates()),
          optional("readme_url", "where it is explained", any())),
      List.of(
          "source_last_updated",
          "number_of_records_available",
          "size",
          "record_download_option_provided",
          "access_restrictions",
          "sort_method",
          "agency_described_linked_uid",
          "tags")),
  OPEN_POLICE_DATA(
      List.of(
          required("State", "the state's name", any()),
          optional("SourceName", "names the source where `AgencyFull` does not", any()),
          required("AgencyFull", "the agency's name, by which it is found in its state", any()),
          required(
              "TableType",
              "what kind of records; what follows ` - ` is passed over",
              OpenPoliceData.types()),
          optional("coverage_start", "the first day, as 1/31/2020 or 2020-01-31", any()),
          optional("coverage_end", "the last day", any()),
          optional("source_table_id", "names the row in reports; older tables lack it", any()),
          optional(
              "agency_originated",
              "whether the agency itself collected it",
              SourceFieldReader.TRUTHS),
          optional("supplying_entity", "who publishes it where the agency does not", any()),
          optional("Description", "what it holds", any()),
          required("source_url", "the page about the data", any()),
          optional("readme", "where they are explained", any()),
          required("URL", "the data's own address, taken where `source_url` is empty", any()),
          optional("DataType", "format, or software of the portal", OpenPoliceData.formats())),
      List.of(
          "Agency",
          "last_coverage_check",
          "Year",
          "date_field",
          "dataset_id",
          "agency_field",
          "min_version",
          "py_min_version",
          "query"));

  /** What a report puts before the columns of the table that it is about. */
  public static final List<String> REPORT_COLUMNS =
      List.of("import_line", "import_outcome", "import_reason", "import_detail");

  @SuppressWarnings("ImmutableEnumChecker") // made by toList()
  private final List<ImportColumn> columns;

  TableShape(List<ImportColumn> read, List<String> unread) {
    this.columns =
        Stream.of(read, unread.stream().map(ImportColumn::unread).toList())
            .flatMap(List::stream)
            .toList();
  }

  /** Every column that such a table may have, those first that are read. */
  public List<ImportColumn> columns() {
    return columns;
  }

  private static List<String> any() {
    return List.of();
  }

  private static <E extends Enum<E> & Labelled> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Labelled::label).sorted().toList();
  }
}
