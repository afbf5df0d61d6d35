package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.imports.Cells;
import io.blotter.application.imports.Finding.Reason;
import io.blotter.application.imports.ImportCatalogue;
import io.blotter.application.imports.ImportReport;
import io.blotter.application.imports.Progress;
import io.blotter.bootstrap.Wiring;
import io.blotter.migrations.testing.TestDatabase;
import io.blotter.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of tables with every fault that real ones have, into a real database. */
class ImportTest {
  private static final String AGENCIES =
      "name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,county_name,lat,lng,defunct_year,airtable_uid\n";

  @TempDir private Path folder;
  private TestDatabase database;
  private ImportCatalogue imports;

  @BeforeEach
  void open() {
    database = TestDatabase.seeded();
    imports = Wiring.importCatalogue(Persistence.over(database.dataSource()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void takesAnAgencyToItsLocality() {
    var report =
        agencies(
            "Pgh PD - PA,Pgh PD,https://pgh.example/,local,PA,Pittsburgh,42003,['Allegheny'],40.4,-80.0,,rec1\n");
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.findings()).isEmpty();
    assertThat(place("Pgh PD")).isEqualTo("Pittsburgh, Allegheny, Pennsylvania");
    assertThat(text("select url from meta_urls")).isEqualTo("https://pgh.example/");
    assertThat(text("select agency_type::text from agencies")).isEqualTo("unknown");
  }

  @Test
  void changesNothingTheSecondTime() {
    var rows =
        "A - PA,A Police,https://a.example,local,PA,Pittsburgh,42003,,,,,rec1\nB - OH,B Sheriff,,county,OH,,39049,,,,2004,rec2\n";
    agencies(rows);
    var before =
        text(
            "select md5(string_agg(a::text, '' order by id)) || (select count(*) from change_log) from agencies a");
    var again = agencies(rows);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.created() + again.changed()).isZero();
    assertThat(
            text(
                "select md5(string_agg(a::text, '' order by id)) || (select count(*) from change_log) from agencies a"))
        .isEqualTo(before);
  }

  @Test
  void changesOnlyWhatDiffers() {
    agencies(
        "A,A Police,,local,PA,Pittsburgh,42003,,,,,rec1\nB,B Police,,local,PA,,42003,,,,,rec2\n");
    var again =
        agencies(
            "A,A Police Bureau,,local,PA,Pittsburgh,42003,,,,,rec1\nB,B Police,,local,PA,,42003,,,,,rec2\n");
    assertThat(again.changed()).isEqualTo(1);
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(text("select new_data::text from change_log where table_name = 'agencies'"))
        .isEqualTo("{\"name\": \"A Police Bureau\"}");
  }

  @Test
  void flagsALongitudeInPlaceOfTheLatitude() {
    assertThat(reasons(agencies("A,A,,local,PA,,42003,,-80.5,,,rec1\n")))
        .containsExactly(Reason.COORDINATES_MISPLACED);
  }

  @Test
  void keepsAnAgencyOutOfAnotherStatesCounty() {
    assertThat(reasons(agencies("A,A,,county,OH,,42003,,,,,rec1\nB,B,,local,NY,,09009,,,,,rec2\n")))
        .containsExactly(Reason.COUNTY_OF_ANOTHER_STATE, Reason.COUNTY_OF_ANOTHER_STATE);
    assertThat(place("A")).isEqualTo("Ohio");
    assertThat(place("B")).isEqualTo("New York");
  }

  @Test
  void acceptsRetiredCounties() {
    var report =
        agencies(
            "A,A,,local,CT,Hartford,09003,,,,,rec1\nB,B,,county,SD,,46113,,,,,rec2\nC,C,,county,CT,,09003,,,,,rec3\n");
    assertThat(place("A")).isEqualTo("Hartford, Capitol, Connecticut");
    assertThat(place("B")).isEqualTo("Oglala Lakota, South Dakota");
    assertThat(place("C")).isEqualTo("Connecticut");
    assertThat(reasons(report)).containsExactly(Reason.COUNTY_RETIRED);
  }

  @Test
  void spellsNamesAsPeopleDo() {
    agencies("A,A,,local,NM,Dona Ana,35013,,,,,rec1\nB,B,,local,MO,Saint Louis,29510,,,,,rec2\n");
    assertThat(place("A")).isEqualTo("Doña Ana, Doña Ana, New Mexico");
    assertThat(place("B")).isEqualTo("St. Louis, St. Louis City, Missouri");
  }

  @Test
  void makesLocalitiesThatTheRegistryLacksAndNoOthers() {
    var report =
        agencies(
            "A,A,,local,PA,Tinytown Mills,42003,,,,,rec1\nB,B,,local,PA,15201,42003,,,,,rec2\nC,C,,local,PA,Nowhereville,42003,,,,,\n");
    assertThat(reasons(report))
        .containsExactly(Reason.LOCALITY_CREATED, Reason.LOCALITY_UNUSABLE, Reason.NO_KEY);
    assertThat(text("select count(*)::text from localities where name = 'Nowhereville'"))
        .isEqualTo("0");
    assertThat(place("A")).isEqualTo("Tinytown Mills, Allegheny, Pennsylvania");
    assertThat(place("B")).isEqualTo("Allegheny, Pennsylvania");
  }

  @Test
  void seatsFederalAgenciesInTheNation() {
    agencies("F,Federal Police,,federal,,,,,,,,rec1\n");
    assertThat(
            text(
                "select l.type::text from locations l join link_agencies__locations k on k.location_id = l.id"))
        .isEqualTo("National");
  }

  @Test
  void refusesRowsWithoutKeyNameOrJurisdictionAndTakesTheOthers() {
    var report =
        agencies(
            "A,A,,local,PA,,,,,,,\n,,,local,PA,,,,,,,rec2\nC,C,,galactic,PA,,,,,,,rec3\n"
                + "D,D,,local,PA,,,,,,,rec4\nE,E,,local,PA,,,,,,,rec4\nF,"
                + "f".repeat(501)
                + ",,local,PA,,,,,,,rec6\nG,G,,local,PA,,,,,,,"
                + "g".repeat(501)
                + "\nH,H\0H,,local,PA,,,,,,,rec8\n");
    assertThat(reasons(report))
        .containsExactly(
            Reason.NO_KEY,
            Reason.NO_NAME,
            Reason.JURISDICTION_UNKNOWN,
            Reason.KEY_REPEATED,
            Reason.NAME_TOO_LONG,
            Reason.KEY_TOO_LONG,
            Reason.NUL_REMOVED);
    assertThat(report.refused()).isEqualTo(6);
    assertThat(report.rows()).isEqualTo(report.refused() + report.created());
    assertThat(text("select string_agg(name, ' ' order by id) from agencies")).isEqualTo("D HH");
  }

  @Test
  void leavesNothingBehindWhenItFails() {
    database.execute(
        "alter table link_agencies__locations add constraint link_agencies__locations_test_check check (agency_id < 0)");
    assertThatThrownBy(() -> agencies("A,A,,local,PA,,42003,,,,,rec1\n"))
        .isInstanceOf(RuntimeException.class);
    assertThat(
            text(
                "select (select count(*) from agencies)::text || (select count(*) from agency_external_ids)"))
        .isEqualTo("00");
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws IOException {
    assertThatThrownBy(() -> CsvTable.read(folder.resolve("none.csv"), List.of()))
        .hasMessage("There is no file " + folder.resolve("none.csv") + ".");
    assertThatThrownBy(() -> CsvTable.read(folder, List.of())).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> CsvTable.read(file("a,b\n1,2\n"), List.of("c")))
        .hasMessageContaining("has no column c");
    assertThat(CsvTable.read(file("\uFEFFa,b\n1,2\n"), List.of("a")).getFirst().text("a"))
        .isEqualTo("1");
    var latin = folder.resolve("latin.csv");
    Files.write(latin, "a\nDoña\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CsvTable.read(latin, List.of("a")))
        .hasMessageContaining("is not UTF-8");
  }

  private ImportReport agencies(String rows) {
    return take(AGENCIES + rows, List.of("airtable_uid"), imports::agencies);
  }

  private ImportReport take(String csv, List<String> columns, Taking taking) {
    return taking.take(CsvTable.read(file(csv), columns), done -> {});
  }

  private Path file(String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "table", ".csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String place(String agency) {
    return text(
        "select full_display_name from locations_expanded p join link_agencies__locations k on k.location_id = p.id join agencies a on a.id = k.agency_id where a.name = '"
            + agency
            + "'");
  }

  private String text(String sql) {
    return String.valueOf(database.value(sql).orElse("null"));
  }

  private static List<Reason> reasons(ImportReport report) {
    return report.findings().stream().map(finding -> finding.reason()).toList();
  }

  private interface Taking {
    ImportReport take(List<Cells> rows, Progress progress);
  }
}
