package io.blotter.persistence.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The map is counted by states, also where two write at the same time. */
class CountedStatesTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void haveWhatWasLinkedWhileItsAgencyGotAPlaceInAnother() throws SQLException {
    database.execute(
        """
        insert into agencies (id, name, jurisdiction_type, agency_type) values (1, 'Larkspur Police', 'local', 'court');
        insert into data_sources (id, name, source_url) values (1, 'Arrests', 'https://a.example'), (2, 'Stops', 'https://b.example');
        insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1);
        insert into link_agencies__locations (agency_id, location_id)
        select 1, min(id) from locations where type = 'State';
        """);
    refresh();
    try (var writer = database.dataSource().getConnection();
        var statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute(
          "insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 2)");
      database.execute(
          """
          insert into link_agencies__locations (agency_id, location_id)
          select 1, max(id) from locations where type = 'State'
          """);
      refresh();
      assertThat(counts()).isEqualTo("1 1");
      writer.commit();
    }
    refresh();
    assertThat(counts()).isEqualTo("2 2");
  }

  private void refresh() {
    Persistence.over(database.dataSource()).shared().summaries().refresh("map_record_types");
  }

  private Object counts() {
    return database
        .value("select string_agg(source_count::text, ' ') from map_states where source_count > 0")
        .orElseThrow();
  }
}
