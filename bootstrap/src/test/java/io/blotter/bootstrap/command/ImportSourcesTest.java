package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.imports.ImportFinding.Reason;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Imports of data sources with every fault that real tables have, into a real database. */
class ImportSourcesTest {
  private static final String EVERYTHING =
      "select string_agg(s::text || i::text, '' order by s.id) || (select count(*) from change_log) from data_sources s join data_sources_archive_info i on i.data_source_id = s.id";

  @AutoClose private final ImportsForTests imports = new ImportsForTests();

  @Test
  void readsListsDatesAndTextAcrossLines() {
    imports.agencies("A,A,,local,PA,,42003,,,,,rec1\nB,B,,local,PA,,42003,,,,,rec2\n");
    var report =
        imports.sources(
            "Stops,,\"First line\nsecond line\",Stops,https://a.example/x,\"['rec1', 'rec2', 'rec9']\",True,1907-05-01 00:00:00,,\"['Web page', 'API']\",\"['CSV', 'JSON']\",Annually,Append\r\n");
    assertThat(ImportsForTests.reasons(report)).containsExactly(Reason.AGENCY_UNKNOWN);
    assertThat(
            imports.text(
                "select record_formats::text || access_types::text || coverage_start || update_method || description from data_sources"))
        .isEqualTo("{CSV,JSON}{Webpage,API}1907-05-01InsertFirst line\nsecond line");
    assertThat(imports.text("select count(*)::text from link_agencies__data_sources"))
        .isEqualTo("2");
    assertThat(imports.text("select update_frequency from data_sources_archive_info"))
        .isEqualTo("Annually");
  }

  @Test
  void storesAddressesCleanAndFindsTheirRepetitions() {
    var report =
        imports.sources(
            "A,,,Stops,https://a.example/x\u00A0,[],,,,,,,\nB,,,Stops,http://www.A.example/x/,[],,,,,,,\nC,,,Surveys,a.example/x,[],,,,,,,\nD,,,Stops,https://d.example/#top,[],,,,,,,\nE,,,Stops,not an address,[],,,,,,,\nF,,,Stops,,[],,,,,,,\n");
    assertThat(report.created()).isEqualTo(3);
    assertThat(ImportsForTests.reasons(report))
        .containsExactlyInAnyOrder(
            Reason.REPEATED, Reason.FRAGMENT_REMOVED, Reason.ADDRESS_MALFORMED, Reason.NO_ADDRESS);
    assertThat(imports.text("select string_agg(source_url, ' ' order by id) from data_sources"))
        .isEqualTo("https://a.example/x a.example/x https://d.example/");
  }

  @Test
  void refusesAddressesThatRunCodeOrCarryAPassword() {
    var sources =
        imports.sources(
            "A,,,Stops,javascript:alert(1),[],,,,,,,\nB,,,Stops,\"data:text/html,x\",[],,,,,,,\nC,,,Stops,https://user:secret@data.example.org/x,[],,,,,,,\n");
    var opd =
        imports.openPoliceData(
            "Ohio,A,A,A,ARRESTS,,,ost_1,,,VBScript:x,,CSV\nOhio,B,B,B,ARRESTS,,,ost_2,,,,https://user@b.example,CSV\n");
    var agencies = imports.agencies("A,A,javascript:alert(1),federal,,,,,,,,rec1\n");
    assertThat(ImportsForTests.reasons(sources))
        .containsExactly(Reason.ADDRESS_REFUSED, Reason.ADDRESS_REFUSED, Reason.ADDRESS_REFUSED);
    assertThat(ImportsForTests.reasons(opd))
        .containsExactly(Reason.ADDRESS_REFUSED, Reason.ADDRESS_REFUSED);
    assertThat(ImportsForTests.reasons(agencies)).contains(Reason.HOMEPAGE_REFUSED);
    assertThat(sources.created() + opd.created()).isZero();
    assertThat(imports.text("select count(*)::text from meta_urls")).isEqualTo("0");
  }

  @Test
  void reportsValuesThatItDoesNotKnow() {
    var report =
        imports.sources(
            "A,,,Stops,https://a.example,[],,someday,,\"['Carrier pigeon']\",[],As shootings occur,Not sure\n");
    assertThat(ImportsForTests.reasons(report))
        .containsExactlyInAnyOrder(
            Reason.DATE_MALFORMED,
            Reason.VALUE_UNKNOWN,
            Reason.VALUE_UNKNOWN,
            Reason.VALUE_UNKNOWN);
    assertThat(report.created()).isEqualTo(1);
  }

  @Test
  void takesOpenPoliceDataOverByAgencyName() {
    imports.agencies("A,Springfield Police Department,,local,OH,,39049,,,,,rec1\n");
    var report =
        imports.openPoliceData(
            "Ohio,Springfield,Springfield,Springfield Police Department,TRAFFIC STOPS,04/11/2021,4/9/26,ost_1,,,https://s.example,,CSV\nOhio,Gone,Gone,Gone Police,ARRESTS,,,ost_2,,,https://g.example,,Socrata\nOhio,X,X,X,JUGGLING,,,ost_3,,,https://x.example,,CSV\n");
    assertThat(ImportsForTests.reasons(report))
        .containsExactlyInAnyOrder(Reason.AGENCY_UNKNOWN, Reason.RECORD_TYPE_UNKNOWN);
    assertThat(
            imports.text(
                "select coverage_start || ' ' || coverage_end from data_sources where name = 'Stops for Springfield Police Department'"))
        .isEqualTo("2021-04-11 2026-04-09");
    assertThat(
            imports.text(
                "select agency_described_not_in_database from data_sources where record_type_id = 2"))
        .isEqualTo("Gone Police");
  }

  @Test
  void coversWhatAllRowsOfASourceCover() {
    var row = "Ohio,X,X,X Police,ARRESTS,%s,%s,ost_%s,,,https://x.example,,CSV\n";
    imports.openPoliceData(
        row.formatted("1/1/2016", "12/31/2016", 1)
            + row.formatted("1/1/2018", "12/31/2018", 3)
            + row.formatted("1/1/2017", "12/31/2017", 2));
    assertThat(imports.text("select coverage_start || ' ' || coverage_end from data_sources"))
        .isEqualTo("2016-01-01 2018-12-31");
  }

  @Test
  void takesWhatFitsAndTellsTheRest() {
    var report =
        imports.sources(
            """
            A,,,Stops,https://a.example/%s,[],,0000-01-01,,,[],,
            %s,,,Stops,https://b.example,[],,,,,[],,
            C\0,,,Stops,https://c.example,[],,0000-01-01,,,[],,
            """
                .formatted("é".repeat(1_100), "b".repeat(501)));
    assertThat(ImportsForTests.reasons(report))
        .containsExactly(
            Reason.ADDRESS_MALFORMED,
            Reason.NAME_TOO_LONG,
            Reason.VALUE_UNREADABLE,
            Reason.DATE_MALFORMED);
    assertThat(imports.text("select string_agg(name, ' ') from data_sources")).isEqualTo("C");
  }

  @Test
  void leavesADescriptionToTheCatalogueThatBroughtIt() {
    imports.agencies("A,Springfield Police Department,,local,OH,,39049,,,,,rec1\n");
    var mirrored =
        "Mirrored,,,Stops,https://s.example,[],,2019-01-01,,,[],Annually,\nMine,,,Arrest Records,https://a.example,[],,,,,[],,\n";
    var open =
        "Ohio,Springfield,Springfield,Springfield Police Department,TRAFFIC STOPS,04/11/2015,4/9/18,ost_1,City,Stops of drivers,https://s.example,,CSV\nOhio,Springfield,Springfield,Springfield Police Department,CITATIONS,,,ost_2,,,https://c.example,,CSV\n";
    imports.sources(mirrored);
    assertThat(imports.openPoliceData(open).changed()).isEqualTo(1);
    assertThat(
            imports.text(
                "select name || ' ' || description || ' ' || supplying_entity || ' ' || coverage_start || record_formats::text from data_sources where source_url = 'https://s.example'"))
        .isEqualTo("Mirrored Stops of drivers City 2019-01-01{CSV}");
    var before = imports.text(EVERYTHING);
    assertThat(imports.sources(mirrored).unchanged()).isEqualTo(2);
    assertThat(imports.openPoliceData(open).unchanged()).isEqualTo(2);
    assertThat(imports.sources(mirrored).unchanged()).isEqualTo(2);
    assertThat(imports.text(EVERYTHING)).isEqualTo(before);
    assertThat(imports.sources(mirrored.replace("Mirrored", "Renamed")).changed()).isEqualTo(1);
    assertThat(imports.openPoliceData(open.replace("ost_2,", "ost_2,County")).changed())
        .isEqualTo(1);
  }
}
