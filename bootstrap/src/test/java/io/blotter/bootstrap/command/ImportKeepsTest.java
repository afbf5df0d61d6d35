package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.blotter.application.imports.ImportFinding;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.TableShape;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every column of every table, damaged in every way, over a row that is known in full. */
class ImportKeepsTest {
  private static final String EVERYTHING =
      """
      select md5(concat_ws(E'\n',
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from agencies a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from agency_external_ids a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from link_agencies__locations a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from link_agencies__meta_urls a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from data_sources a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from data_sources_archive_info a),
        (select string_agg(to_jsonb(a)::text, ';' order by a::text) from link_agencies__data_sources a),
        (select count(*) from localities),
        (select count(*) from meta_urls)))
      """;
  private static final List<String> DAMAGES =
      List.of("", "N/A", "#REF!", "null", "-", "unknown", "Do\uFFFDa", "DoÃ±a", "a\0b");
  private static final Map<TableShape, String> GOOD =
      Map.of(
          TableShape.AGENCIES,
          "A - PA|A Police|https://a.example/|local|PA|Pittsburgh|42003|40.44|-79.99|2004|rec1",
          TableShape.DATA_SOURCES,
          "S|S|About|Stops|https://s.example/|['rec1']|True|City|True|County|local|2005-01-01|2019-12-31|1 week|Individual record|['API']|Socrata|Ask|['CSV']|Monthly|Insert|https://r.example/",
          TableShape.OPEN_POLICE_DATA,
          "Pennsylvania|A|A Police|ARRESTS|01/01/2005|12/31/2019|ost_1|yes|City|About|https://o.example/|https://r.example/|https://u.example/|CSV");

  private static final Set<String> NUMBERED =
      Set.of("submitted_name", "airtable_uid", "source_url");
  private static final Set<String> TACIT =
      Set.of(
          "name",
          "submitted_name",
          "homepage_url",
          "agency_described",
          "SourceName",
          "source_table_id",
          "URL");

  /** Columns of words, dates and numbers: any other text cannot be understood. */
  private static final Set<String> FREE =
      Set.of(
          "name",
          "submitted_name",
          "description",
          "supplying_entity",
          "originating_entity",
          "data_portal_type",
          "access_restrictions_notes",
          "record_format",
          "readme_url",
          "SourceName",
          "AgencyFull",
          "State",
          "Description",
          "readme",
          "source_table_id",
          "airtable_uid",
          "URL",
          "agency_described");

  @AutoClose private final ImportsForTests imports = new ImportsForTests();

  /** One known row for each damage, so that one import tries them all. */
  @ParameterizedTest
  @EnumSource
  void losesNothingToADamagedCell(TableShape shape) throws IOException {
    takeGoodRows(TableShape.AGENCIES);
    var damages = damages(shape);
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < damages.size(); i++) {
      rows.add(numbered(shape, i));
    }
    assertThat(take(shape, rows).findings()).isEmpty();
    var before = imports.text(EVERYTHING);
    for (var i = 0; i < damages.size(); i++) {
      rows.get(i).put(damages.get(i).column(), damages.get(i).text());
    }
    var report = take(shape, rows);
    var told = report.findings().stream().map(ImportFinding::line).collect(Collectors.toSet());
    assertThat(report.changed() + report.created()).as(report.findings().toString()).isZero();
    assertThat(imports.text(EVERYTHING)).isEqualTo(before);
    for (var i = 0; i < damages.size(); i++) {
      if (!damages.get(i).isTacit()) {
        assertThat(told).as(damages.get(i).toString()).contains(i + 2L);
      }
    }
  }

  private record Damage(String column, String text) {
    /** Nothing needs to be said where another cell leads, or where nothing is ever taken away. */
    boolean isTacit() {
      return text.isEmpty() && TACIT.contains(column);
    }
  }

  private static List<Damage> damages(TableShape shape) {
    return good(shape).keySet().stream()
        .flatMap(column ->
            Stream.concat(DAMAGES.stream(), FREE.contains(column) ? Stream.of() : Stream.of("zzz"))
                .map(text -> new Damage(column, text)))
        .filter(damage ->
            !damage.equals(new Damage("source_url", "")) || shape != TableShape.OPEN_POLICE_DATA)
        .toList();
  }

  private static Map<String, String> numbered(TableShape shape, int number) {
    var row = good(shape);
    row.replaceAll((column, text) ->
        NUMBERED.contains(column) || (column.equals("name") && shape == TableShape.DATA_SOURCES)
            ? text + number
            : text);
    return row;
  }

  @Test
  void saysThatItTookTheDataForTheirPage() throws IOException {
    var source = takeGoodRows(TableShape.OPEN_POLICE_DATA);
    source.put("source_url", "");
    assertThat(take(TableShape.OPEN_POLICE_DATA, source).findings().toString())
        .contains("ADDRESS_ASSUMED", "https://u.example/");
  }

  @Test
  void takesAwayWhatIsMeantToBeTakenAway() throws IOException {
    var agency = takeGoodRows(TableShape.AGENCIES);
    for (var column : List.of("lat", "lng", "defunct_year", "municipality")) {
      agency.put(column, "(empty)");
    }
    assertThat(take(TableShape.AGENCIES, agency).findings()).isEmpty();
    assertThat(
            imports.text(
                "select concat_ws(' ', defunct_year, k.lat, p.full_display_name) from agencies a join agency_external_ids k on k.agency_id = a.id join link_agencies__locations s on s.agency_id = a.id join locations_expanded p on p.id = s.location_id"))
        .isEqualTo("Allegheny, Pennsylvania");
    var source = takeGoodRows(TableShape.DATA_SOURCES);
    var kept = Set.of("name", "submitted_name", "record_type", "source_url", "agency_described");
    source.replaceAll((column, text) -> kept.contains(column) ? text : "(Empty)");
    assertThat(take(TableShape.DATA_SOURCES, source).findings()).isEmpty();
    assertThat(
            imports.text(
                "select jsonb_strip_nulls(to_jsonb(s) || to_jsonb(i) - 'id' - 'data_source_id' - 'created_at' - 'updated_at' - 'record_type_id' - 'url_status' - 'normalized_url') - 'id' - 'created_at' - 'updated_at' - 'record_type_id' - 'url_status' - 'normalized_url' - 'data_source_id' from data_sources s join data_sources_archive_info i on i.data_source_id = s.id where s.name = 'S'"))
        .isEqualTo(
            "{\"name\": \"S\", \"source_url\": \"https://s.example/\", \"access_types\": [], \"record_formats\": []}");
  }

  @Test
  void saysWhatCannotBeTakenAway() throws IOException {
    var agency = takeGoodRows(TableShape.AGENCIES);
    agency.put("homepage_url", "(empty)");
    assertThat(take(TableShape.AGENCIES, agency).findings().toString())
        .contains("CANNOT_BE_EMPTIED", "homepage_url");
  }

  @Test
  void keepsBothDatesWhereOneContradictsTheOther() throws IOException {
    var source = takeGoodRows(TableShape.DATA_SOURCES);
    var before = imports.text(EVERYTHING);
    for (var dates : List.of("2021-01-01|", "2019-01-01|2018-01-01", "|2004-12-31")) {
      source.put("coverage_start", dates.split("\\|", 2)[0]);
      source.put("coverage_end", dates.split("\\|", 2)[1]);
      assertThat(take(TableShape.DATA_SOURCES, source).findings().toString())
          .contains("DATES_REVERSED");
      assertThat(imports.text(EVERYTHING)).as(dates).isEqualTo(before);
    }
  }

  private Map<String, String> takeGoodRows(TableShape shape) throws IOException {
    if (shape != TableShape.AGENCIES) {
      assertThat(take(TableShape.AGENCIES, good(TableShape.AGENCIES)).refused()).isZero();
    }
    assertThat(take(shape, good(shape)).findings()).isEmpty();
    return good(shape);
  }

  private static Map<String, String> good(TableShape shape) {
    var texts = String.valueOf(GOOD.get(shape)).split("\\|", -1);
    var row = new LinkedHashMap<String, String>();
    for (var i = 0; i < texts.length; i++) {
      row.put(shape.columns().get(i).name(), texts[i]);
    }
    return row;
  }

  private ImportReport take(TableShape shape, Map<String, String> row) throws IOException {
    return take(shape, List.of(row));
  }

  private ImportReport take(TableShape shape, List<Map<String, String>> rows) throws IOException {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(rows.getFirst().keySet());
      rows.forEach(row -> csv.writeRecord(row.values()));
    }
    return imports.table(shape, text.toString());
  }
}
