package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.imports.ImportFinding;
import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.ImportReport;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files as people save them, each taken over after a good one. */
class ImportCasesTest {
  private static final String KNOWN =
      """
      select string_agg(a.name || ' ' || a.jurisdiction_type || ' ' || p.full_display_name || ' ' || k.lat || ' ' || k.lng, '; ' order by a.id)
      from agencies a join agency_external_ids k on k.agency_id = a.id
      join link_agencies__locations s on s.agency_id = a.id join locations_expanded p on p.id = s.location_id
      """;
  private static final String SOURCES =
      """
      select string_agg(s.name || ' ' || s.source_url || ' ' || coverage_start || ' ' || coverage_end || record_formats::text, '; ' order by s.id)
      from data_sources s
      """;

  @AutoClose private final ImportsForTests imports = new ImportsForTests();

  @BeforeEach
  void takesTheGoodOnesFirst() {
    assertThat(take("good.csv").findings()).isEmpty();
    assertThat(take("sources-good.csv").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "county-unreadable.csv, VALUE_UNREADABLE",
    "county-unknown.csv, COUNTY_UNKNOWN",
    "place-empty.csv, PLACE_KEPT",
    "state-unreadable.csv, STATE_UNKNOWN",
    "state-empty.csv, STATE_MISSING",
    "sources-start-empty.csv, VALUE_KEPT",
    "sources-end-unreadable.csv, DATE_MALFORMED"
  })
  void keepsWhatIsKnownAndSaysSo(String file, Reason reason) {
    var before = known();
    var report = take(file);
    assertThat(ImportsForTests.reasons(report)).containsExactly(reason);
    assertThat(report.changed() + report.created()).isZero();
    assertThat(known()).isEqualTo(before);
  }

  @Test
  void keepsCoordinatesThatAreLeftOut() {
    var before = known();
    var report = take("coordinates-empty.csv");
    assertThat(report.findings()).extracting(ImportFinding::detail).containsExactly("lat", "lng");
    assertThat(known()).isEqualTo(before).contains("40.44 -79.99");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "semicolon.csv",
        "sep-line.csv",
        "tab.csv",
        "utf16.csv",
        "windows-1252.csv",
        "good.csv.gz",
        "headers-upper.csv",
        "headers-blanks.csv",
        "title-row.csv",
        "column-unknown.csv",
        "columns-missing.csv"
      })
  void readsWhatSpreadsheetsSave(String file) {
    var before = known();
    var report = take(file);
    assertThat(report.findings()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(3);
    assertThat(known()).isEqualTo(before);
  }

  @Test
  void refusesOnlyTheRaggedRow() {
    var report = take("ragged.csv");
    assertThat(report.findings())
        .containsExactly(new ImportFinding(3, "", Reason.ROW_RAGGED, "13 cells in 12 columns"));
    assertThat(report.unchanged()).isEqualTo(2);
  }

  @Test
  void flagsALikelyTwin() {
    var first = imports.text("select min(id) from agencies");
    var report = take("twin.csv");
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.findings())
        .containsExactly(
            new ImportFinding(2, "recCASETWIN000001", Reason.TWIN_LIKELY, "agency " + first));
    assertThat(take("twin.csv").findings()).isEmpty();
  }

  @Test
  void refusesAddressesThatRunCode() {
    var before = known();
    var report = take("sources-script-address.csv");
    assertThat(report.refused()).isEqualTo(3);
    assertThat(known()).isEqualTo(before);
  }

  @Test
  void takesRoutesForAddresses() {
    assertThat(take("sources-routes.csv").created()).isEqualTo(2);
  }

  @Test
  void namesTheRecordTypeThatWasProbablyMeant() {
    assertThat(take("sources-type-near.csv").findings())
        .containsExactly(
            new ImportFinding(
                2,
                "Force",
                Reason.RECORD_TYPE_UNKNOWN,
                "Use of Force; nearest: Use of Force Reports"));
  }

  @Test
  void findsASourceWhenItsAgencyComes() {
    assertThat(ImportsForTests.reasons(take("sources-agency-unknown.csv")))
        .containsExactly(Reason.AGENCY_UNKNOWN);
    assertThat(agenciesOfTheLost()).isEqualTo("null");
    imports.agencies("Late - PA,Late Police,,local,PA,,42003,,,,,recNOBODY00000001\n");
    assertThat(agenciesOfTheLost()).isEqualTo("Late Police");
    assertThat(imports.text("select count(*) from data_source_awaited_agencies")).isEqualTo("0");
  }

  private String agenciesOfTheLost() {
    return imports.text(
        "select string_agg(a.name, ';') from agencies a join link_agencies__data_sources l on l.agency_id = a.id join data_sources s on s.id = l.data_source_id where s.name = 'Lost'");
  }

  private ImportReport take(String name) {
    return imports.file(Path.of("src/test/resources/imports", name));
  }

  private String known() {
    return imports.text(KNOWN) + imports.text(SOURCES);
  }
}
