package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of data sources with every fault that real tables have, into a real database. */
class ImportSourcesTest {
  private static final String AGENCIES =
      "name,submitted_name,homepage_url,jurisdiction_type,state_iso,municipality,county_fips,county_name,lat,lng,defunct_year,airtable_uid\n";
  private static final String SOURCES =
      "name,submitted_name,description,record_type,source_url,agency_described,agency_supplied,coverage_start,coverage_end,access_type,record_format,update_frequency,update_method\n";
  private static final String OPD =
      "State,SourceName,Agency,AgencyFull,TableType,coverage_start,coverage_end,source_table_id,supplying_entity,Description,source_url,URL,DataType\n";

  private static final String EVERYTHING =
      "select string_agg(s::text || i::text, '' order by s.id) || (select count(*) from change_log) from data_sources s join data_sources_archive_info i on i.data_source_id = s.id";

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
  void readsListsDatesAndTextAcrossLines() {
    agencies("A,A,,local,PA,,42003,,,,,rec1\nB,B,,local,PA,,42003,,,,,rec2\n");
    var report =
        sources(
            "Stops,,\"First line\nsecond line\",Stops,https://a.example/x,\"['rec1', 'rec2', 'rec9']\",True,1907-05-01 00:00:00,,\"['Web page', 'API']\",\"['CSV', 'JSON']\",Annually,Append\r\n");
    assertThat(reasons(report)).containsExactly(Reason.AGENCY_UNKNOWN);
    assertThat(
            text(
                "select record_formats::text || access_types::text || coverage_start || update_method || description from data_sources"))
        .isEqualTo("{CSV,JSON}{Webpage,API}1907-05-01InsertFirst line\nsecond line");
    assertThat(text("select count(*)::text from link_agencies__data_sources")).isEqualTo("2");
    assertThat(text("select update_frequency from data_sources_archive_info"))
        .isEqualTo("Annually");
  }

  @Test
  void storesAddressesCleanAndFindsTheirRepetitions() {
    var report =
        sources(
            "A,,,Stops,https://a.example/x\u00A0,[],,,,,,,\nB,,,Stops,http://www.A.example/x/,[],,,,,,,\nC,,,Surveys,a.example/x,[],,,,,,,\nD,,,Stops,https://d.example/#top,[],,,,,,,\nE,,,Stops,not an address,[],,,,,,,\nF,,,Stops,,[],,,,,,,\n");
    assertThat(report.created()).isEqualTo(3);
    assertThat(reasons(report))
        .containsExactlyInAnyOrder(
            Reason.REPEATED, Reason.FRAGMENT_REMOVED, Reason.ADDRESS_MALFORMED, Reason.NO_ADDRESS);
    assertThat(text("select string_agg(source_url, ' ' order by id) from data_sources"))
        .isEqualTo("https://a.example/x a.example/x https://d.example/");
  }

  @Test
  void reportsValuesThatItDoesNotKnow() {
    var report =
        sources(
            "A,,,Stops,https://a.example,[],,someday,,\"['Carrier pigeon']\",[],As shootings occur,Not sure\n");
    assertThat(reasons(report))
        .containsExactlyInAnyOrder(
            Reason.DATE_MALFORMED,
            Reason.VALUE_UNKNOWN,
            Reason.VALUE_UNKNOWN,
            Reason.VALUE_UNKNOWN);
    assertThat(report.created()).isEqualTo(1);
  }

  @Test
  void takesOpenPoliceDataOverByAgencyName() {
    agencies("A,Springfield Police Department,,local,OH,,39049,,,,,rec1\n");
    var report =
        openPoliceData(
            OPD
                + "Ohio,Springfield,Springfield,Springfield Police Department,TRAFFIC STOPS,04/11/2021,4/9/26,ost_1,,,https://s.example,,CSV\nOhio,Gone,Gone,Gone Police,ARRESTS,,,ost_2,,,https://g.example,,Socrata\nOhio,X,X,X,JUGGLING,,,ost_3,,,https://x.example,,CSV\n");
    assertThat(reasons(report))
        .containsExactlyInAnyOrder(Reason.AGENCY_UNKNOWN, Reason.RECORD_TYPE_UNKNOWN);
    assertThat(
            text(
                "select coverage_start || ' ' || coverage_end from data_sources where name = 'Stops for Springfield Police Department'"))
        .isEqualTo("2021-04-11 2026-04-09");
    assertThat(
            text(
                "select agency_described_not_in_database from data_sources where record_type_id = 2"))
        .isEqualTo("Gone Police");
  }

  @Test
  void coversWhatAllRowsOfASourceCover() {
    var row = "Ohio,X,X,X Police,ARRESTS,%s,%s,ost_%s,,,https://x.example,,CSV\n";
    openPoliceData(
        OPD
            + row.formatted("1/1/2016", "12/31/2016", 1)
            + row.formatted("1/1/2018", "12/31/2018", 3)
            + row.formatted("1/1/2017", "12/31/2017", 2));
    assertThat(text("select coverage_start || ' ' || coverage_end from data_sources"))
        .isEqualTo("2016-01-01 2018-12-31");
  }

  @Test
  void takesWhatFitsAndTellsTheRest() {
    var report =
        sources(
            """
            A,,,Stops,https://a.example/%s,[],,0000-01-01,,,[],,
            %s,,,Stops,https://b.example,[],,,,,[],,
            C\0,,,Stops,https://c.example,[],,0000-01-01,,,[],,
            """
                .formatted("é".repeat(1_100), "b".repeat(501)));
    assertThat(reasons(report))
        .containsExactly(
            Reason.ADDRESS_MALFORMED,
            Reason.NAME_TOO_LONG,
            Reason.NUL_REMOVED,
            Reason.DATE_MALFORMED);
    assertThat(text("select string_agg(name, ' ') from data_sources")).isEqualTo("C");
  }

  @Test
  void leavesADescriptionToTheCatalogueThatBroughtIt() {
    agencies("A,Springfield Police Department,,local,OH,,39049,,,,,rec1\n");
    var mirrored =
        "Mirrored,,,Stops,https://s.example,[],,2019-01-01,,,[],Annually,\nMine,,,Arrest Records,https://a.example,[],,,,,[],,\n";
    var open =
        OPD
            + "Ohio,Springfield,Springfield,Springfield Police Department,TRAFFIC STOPS,04/11/2015,4/9/18,ost_1,City,Stops of drivers,https://s.example,,CSV\nOhio,Springfield,Springfield,Springfield Police Department,CITATIONS,,,ost_2,,,https://c.example,,CSV\n";
    sources(mirrored);
    assertThat(openPoliceData(open).changed()).isEqualTo(1);
    assertThat(
            text(
                "select name || ' ' || description || ' ' || supplying_entity || ' ' || coverage_start || record_formats::text from data_sources where source_url = 'https://s.example'"))
        .isEqualTo("Mirrored Stops of drivers City 2019-01-01{CSV}");
    var before = text(EVERYTHING);
    assertThat(sources(mirrored).unchanged()).isEqualTo(2);
    assertThat(openPoliceData(open).unchanged()).isEqualTo(2);
    assertThat(sources(mirrored).unchanged()).isEqualTo(2);
    assertThat(text(EVERYTHING)).isEqualTo(before);
    assertThat(sources(mirrored.replace("Mirrored", "Renamed")).changed()).isEqualTo(1);
    assertThat(openPoliceData(open.replace("ost_2,", "ost_2,County")).changed()).isEqualTo(1);
  }

  private ImportReport openPoliceData(String csv) {
    return take(csv, List.of("TableType"), imports::openPoliceData);
  }

  private ImportReport agencies(String rows) {
    return take(AGENCIES + rows, List.of("airtable_uid"), imports::agencies);
  }

  private ImportReport sources(String rows) {
    return take(SOURCES + rows, List.of("source_url"), imports::dataSources);
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
