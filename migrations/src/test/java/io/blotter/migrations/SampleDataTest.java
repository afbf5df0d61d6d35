package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleDataTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @BeforeEach
  void load() throws SQLException {
    var counts = SampleData.load(database.dataSource());
    assertThat(counts.get("agencies")).isBetween(60L, 80L);
    assertThat(counts.get("data_sources")).isBetween(150L, 180L);
  }

  @Test
  void everyAgencyHasItsPlaceAndSomethingToFind() {
    assertThat(
            database.value(
                "select string_agg(name, ', ') from agencies_expanded where location_id is null"))
        .isEmpty();
    assertThat(
            database.value(
                "select string_agg(a.name, ', ') from agencies a where not exists (select from link_agencies__data_sources l where l.agency_id = a.id)"))
        .isEmpty();
    assertThat(
            database.value(
                "select string_agg(s.name, ', ') from data_sources s where not exists (select from link_agencies__data_sources l where l.data_source_id = s.id)"))
        .isEmpty();
    assertThat(database.value("select count(distinct locality_name) from agencies_expanded"))
        .contains(13L);
    assertThat(
            database.value(
                "select state_iso || ' ' || county_fips || ' ' || locality_name from agencies_expanded where name = 'Pittsburgh Bureau of Police'"))
        .contains("PA 42003 Pittsburgh");
    assertThat(
            database.value(
                "select location_type::text from agencies_expanded where name = 'Federal Bureau of Investigation'"))
        .contains("National");
  }

  @Test
  void everySourceIsAnAddressOfItsOwnAndHasItsType() {
    assertThat(
            database.value(
                "select string_agg(name, ', ') from data_sources where record_type_id is null or source_url !~ '^https://' or description is null"))
        .isEmpty();
    assertThat(database.value("select count(distinct record_type_id) from data_sources"))
        .hasValueSatisfying(types -> assertThat((long) types).isGreaterThan(20));
  }

  @Test
  void suggestionsAndMapShowThemAtOnce() {
    assertThat(database.value("select count(*) from typeahead_agencies"))
        .isEqualTo(database.value("select count(*) from agencies"));
  }

  @Test
  void loadedAgainTheyBringBackWhatIsMissingAndChangeNothing() throws SQLException {
    var agencies =
        database.value("select md5(string_agg(a::text, '' order by id)) from agencies a");
    database.execute("update data_sources set name = 'Ours' where id = 1");
    database.execute("delete from data_sources where id = 2");
    var counts = SampleData.load(database.dataSource());
    assertThat(database.value("select md5(string_agg(a::text, '' order by id)) from agencies a"))
        .isEqualTo(agencies);
    assertThat(database.value("select name from data_sources where id = 1")).contains("Ours");
    assertThat(database.value("select count(*) from data_sources"))
        .contains(counts.get("data_sources"));
    assertThat(counts.get("data_sources")).isEqualTo(lines());
  }

  @Test
  void anAgencyThatIsThereAlreadyIsNotMadeTwice() throws SQLException {
    database.execute("delete from agency_external_ids where source = 'sample'");
    var before = database.value("select count(*) from agencies");
    SampleData.load(database.dataSource());
    assertThat(database.value("select count(*) from agencies")).isEqualTo(before);
    assertThat(database.value("select count(*) from agency_external_ids")).isEqualTo(before);
  }

  private static long lines() {
    var file = new CsvLoad("sample/data_sources.csv", "", "");
    return new String(file.content(), StandardCharsets.UTF_8).lines().count() - 1;
  }
}
