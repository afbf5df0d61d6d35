package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = SeededDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void bringsEveryPlaceWithItsLocation() {
    assertThat(database.value("select count(*) from us_states")).contains(57L);
    assertThat(database.value("select count(*) from counties")).contains(3235L);
    assertThat(database.value("select count(*) from localities")).contains(17594L);
    assertThat(database.value("select count(*) from locations")).contains(57L + 3235 + 17594 + 1);
  }

  @Test
  void placesLocalitiesOnTheMap() {
    assertThat(
            database.value(
                """
                select round(lat::numeric, 1) || ' ' || round(lng::numeric, 1)
                from locations_expanded
                where locality_name = 'Pittsburgh' and state_iso = 'PA'
                """))
        .contains("40.4 -80.0");
  }

  @Test
  void writesEveryPlaceOnce() {
    assertThat(database.value("select count(*) from change_log")).contains(0L);
  }

  @Test
  void movesAPlaceThatIsElsewhereByNow() throws Exception {
    try (var other = SeededDatabase.create()) {
      var where =
          "select lat from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'";
      var meant = other.value(where);
      other.execute(
          "truncate reference_data_loads; update locations set lat = 1 where id = (select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA')");
      ReferenceData.load(other.dataSource());
      assertThat(other.value(where)).isEqualTo(meant);
    }
  }

  @Test
  void bringsTypesCategoriesAndPermissionsWithTheirIds() {
    assertThat(database.value("select count(*) from record_types")).contains(36L);
    assertThat(database.value("select name::text from record_types where id = 12"))
        .contains("Stops");
    assertThat(database.value("select name from record_categories where id = 6")).contains("All");
    assertThat(database.value("select permission_name from permissions where id = 9"))
        .contains("call_ds_source_collector_endpoints");
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    database.execute("truncate reference_data_loads");
    var before = database.value("select md5(string_agg(l::text, '' order by id)) from locations l");
    var changes = database.value("select count(*) from change_log");
    ReferenceData.load(database.dataSource());
    assertThat(database.value("select md5(string_agg(l::text, '' order by id)) from locations l"))
        .isEqualTo(before);
    assertThat(database.value("select count(*) from reference_data_loads")).contains(1L);
    assertThat(database.value("select count(*) from change_log")).isEqualTo(changes);
  }

  @Test
  void showsThePlacesInSuggestionsAndOnTheMap() {
    assertThat(database.value("select count(*) from typeahead_locations"))
        .contains(57L + 3235 + 17594);
    assertThat(database.value("select count(*) from map_states")).contains(57L);
  }

  @Test
  void leavesFreeIdsForNewRecordTypes() {
    assertThat(
            database.value("select nextval(pg_get_serial_sequence('public.record_types', 'id'))"))
        .contains(37L);
  }
}
