package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.imports.ImportFinding.Reason;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Imports of tables with every fault that real ones have, into a real database. */
class ImportTest {
  @AutoClose private final ImportsForTests imports = new ImportsForTests();

  @Test
  void takesAnAgencyToItsLocality() {
    var report =
        imports.agencies(
            "Pgh PD - PA,Pgh PD,https://pgh.example/,local,PA,Pittsburgh,42003,['Allegheny'],40.4,-80.0,,rec1\n");
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.findings()).isEmpty();
    assertThat(place("Pgh PD")).isEqualTo("Pittsburgh, Allegheny, Pennsylvania");
    assertThat(imports.text("select url from meta_urls")).isEqualTo("https://pgh.example/");
    assertThat(imports.text("select agency_type::text from agencies")).isEqualTo("unknown");
  }

  @Test
  void changesNothingTheSecondTime() {
    var rows =
        "A - PA,A Police,https://a.example,local,PA,Pittsburgh,42003,,,,,rec1\nB - OH,B Sheriff,,county,OH,,39049,,,,2004,rec2\n";
    imports.agencies(rows);
    var before =
        imports.text(
            "select md5(string_agg(a::text, '' order by id)) || (select count(*) from change_log) from agencies a");
    var again = imports.agencies(rows);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.created() + again.changed()).isZero();
    assertThat(
            imports.text(
                "select md5(string_agg(a::text, '' order by id)) || (select count(*) from change_log) from agencies a"))
        .isEqualTo(before);
  }

  @Test
  void changesOnlyWhatDiffers() {
    imports.agencies(
        "A,A Police,,local,PA,Pittsburgh,42003,,,,,rec1\nB,B Police,,local,PA,,42003,,,,,rec2\n");
    var again =
        imports.agencies(
            "A,A Police Bureau,,local,PA,Pittsburgh,42003,,,,,rec1\nB,B Police,,local,PA,,42003,,,,,rec2\n");
    assertThat(again.changed()).isEqualTo(1);
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(imports.text("select new_data::text from change_log where table_name = 'agencies'"))
        .isEqualTo("{\"name\": \"A Police Bureau\"}");
  }

  @Test
  void movesAnAgencyOnlyWhenItsCollectionDoes() {
    var rows =
        "A,A,,local,PA,,42003,,,,,rec1\nB,B,,local,XX,,,,,,,rec2\nC,C,,local,PA,,,,,,,rec3\n";
    imports.agencies(rows);
    imports
        .database()
        .execute(
            """
            insert into link_agencies__locations (agency_id, location_id)
            select agencies.id, locations.id
            from agencies, locations join us_states on us_states.id = locations.state_id
            where agencies.name in ('A', 'B') and us_states.state_iso = 'OH' and locations.type = 'State';
            delete from link_agencies__locations
            where agency_id = (select id from agencies where name = 'C');
            """);
    assertThat(imports.agencies(rows).unchanged()).isEqualTo(3);
    assertThat(places()).isEqualTo("A Allegheny, Pennsylvania; A Ohio; B Ohio");
    assertThat(imports.agencies(rows.replace("42003", "42001").replace("XX", "NY")).changed())
        .isEqualTo(2);
    assertThat(places()).isEqualTo("A Adams, Pennsylvania; A Ohio; B New York; B Ohio");
  }

  @Test
  void flagsALongitudeInPlaceOfTheLatitude() {
    assertThat(ImportsForTests.reasons(imports.agencies("A,A,,local,PA,,42003,,-80.5,,,rec1\n")))
        .containsExactly(Reason.COORDINATES_MISPLACED);
  }

  @Test
  void keepsAnAgencyOutOfAnotherStatesCounty() {
    assertThat(
            ImportsForTests.reasons(
                imports.agencies(
                    "A,A,,county,OH,,42003,,,,,rec1\nB,B,,local,NY,,09009,,,,,rec2\n")))
        .containsExactly(Reason.COUNTY_OF_ANOTHER_STATE, Reason.COUNTY_OF_ANOTHER_STATE);
    assertThat(place("A")).isEqualTo("Ohio");
    assertThat(place("B")).isEqualTo("New York");
  }

  @Test
  void acceptsRetiredCounties() {
    var report =
        imports.agencies(
            "A,A,,local,CT,Hartford,09003,,,,,rec1\nB,B,,county,SD,,46113,,,,,rec2\nC,C,,county,CT,,09003,,,,,rec3\n");
    assertThat(place("A")).isEqualTo("Hartford, Capitol, Connecticut");
    assertThat(place("B")).isEqualTo("Oglala Lakota, South Dakota");
    assertThat(place("C")).isEqualTo("Connecticut");
    assertThat(ImportsForTests.reasons(report)).containsExactly(Reason.COUNTY_RETIRED);
  }

  @Test
  void spellsNamesAsPeopleDo() {
    imports.agencies(
        "A,A,,local,NM,Dona Ana,35013,,,,,rec1\nB,B,,local,MO,Saint Louis,29510,,,,,rec2\n");
    assertThat(place("A")).isEqualTo("Doña Ana, Doña Ana, New Mexico");
    assertThat(place("B")).isEqualTo("St. Louis, St. Louis City, Missouri");
  }

  @Test
  void makesLocalitiesThatTheRegistryLacksAndNoOthers() {
    var report =
        imports.agencies(
            "A,A,,local,PA,Tinytown Mills,42003,,,,,rec1\nB,B,,local,PA,15201,42003,,,,,rec2\nC,C,,local,PA,Nowhereville,42003,,,,,\n");
    assertThat(ImportsForTests.reasons(report))
        .containsExactly(Reason.LOCALITY_CREATED, Reason.LOCALITY_UNUSABLE, Reason.NO_KEY);
    assertThat(imports.text("select count(*)::text from localities where name = 'Nowhereville'"))
        .isEqualTo("0");
    assertThat(place("A")).isEqualTo("Tinytown Mills, Allegheny, Pennsylvania");
    assertThat(place("B")).isEqualTo("Allegheny, Pennsylvania");
  }

  @Test
  void seatsFederalAgenciesInTheNation() {
    imports.agencies("F,Federal Police,,federal,,,,,,,,rec1\n");
    assertThat(
            imports.text(
                "select l.type::text from locations l join link_agencies__locations k on k.location_id = l.id"))
        .isEqualTo("National");
  }

  @Test
  void refusesRowsWithoutKeyNameOrJurisdictionAndTakesTheOthers() {
    var report =
        imports.agencies(
            "A,A,,local,PA,,,,,,,\n,,,local,PA,,,,,,,rec2\nC,C,,galactic,PA,,,,,,,rec3\n"
                + "D,D,,local,PA,,,,,,,rec4\nE,E,,local,PA,,,,,,,rec4\nF,"
                + "f".repeat(501)
                + ",,local,PA,,,,,,,rec6\nG,G,,local,PA,,,,,,,"
                + "g".repeat(501)
                + "\nH,H\0H,,local,PA,,,,,,,rec8\n");
    assertThat(ImportsForTests.reasons(report))
        .containsExactly(
            Reason.NO_KEY,
            Reason.NO_NAME,
            Reason.JURISDICTION_UNKNOWN,
            Reason.KEY_REPEATED,
            Reason.NAME_TOO_LONG,
            Reason.KEY_TOO_LONG,
            Reason.VALUE_UNREADABLE);
    assertThat(report.refused()).isEqualTo(6);
    assertThat(report.rows()).isEqualTo(report.refused() + report.created());
    assertThat(imports.text("select string_agg(name, ' ' order by id) from agencies"))
        .isEqualTo("D H");
  }

  @Test
  void leavesNothingBehindWhenItFails() {
    imports
        .database()
        .execute(
            "alter table link_agencies__locations add constraint link_agencies__locations_test_check check (agency_id < 0)");
    assertThatThrownBy(() -> imports.agencies("A,A,,local,PA,,42003,,,,,rec1\n"))
        .isInstanceOf(RuntimeException.class);
    assertThat(
            imports.text(
                "select (select count(*) from agencies)::text || (select count(*) from agency_external_ids)"))
        .isEqualTo("00");
  }

  private String place(String agency) {
    return imports.text(
        "select full_display_name from locations_expanded p join link_agencies__locations k on k.location_id = p.id join agencies a on a.id = k.agency_id where a.name = '"
            + agency
            + "'");
  }

  private String places() {
    return imports.text(
        "select string_agg(a.name || ' ' || p.full_display_name, '; ' order by a.name, p.full_display_name) from agencies a join link_agencies__locations k on k.agency_id = a.id join locations_expanded p on p.id = k.location_id");
  }
}
