package io.blotter.persistence.shared;

import static io.blotter.application.shared.DataSlice.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.RefreshSummaries;
import io.blotter.application.shared.RefreshSummariesService;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.Summaries;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refresh is noted when it changed something, and done when there is something to be found. */
class MyBatisSummariesTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();
  private final Persistence persistence = Persistence.over(database.dataSource());
  private final DataSnapshots snapshots = persistence.shared().dataSnapshots();
  private final Summaries summaries = persistence.shared().summaries();
  private final RefreshSummaries refreshes = new RefreshSummariesService(summaries);

  @BeforeEach
  void fill() {
    database.execute(
        """
        insert into agencies (id, name, jurisdiction_type, agency_type)
        values (1, 'Larkspur Police', 'local', 'law enforcement');
        insert into data_sources (id, name, source_url, record_type_id) values (1, 'Arrests', 'https://a.example', 2);
        insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1);
        insert into link_agencies__locations (agency_id, location_id)
        select 1, id from locations where type = 'Locality' and lat is not null order by id limit 1;
        """);
    refreshes.refreshAll();
  }

  @Test
  void areWrittenOnceForAChangeAndThenLeftAlone() {
    var before = notes();
    for (var name : summaries.names()) {
      var version = version();
      var rows = summaries.refresh(name);
      assertThat(version()).as(name).isEqualTo(version);
      assertThat(rows).as(name).isPositive();
    }
    assertThat(notes()).isEqualTo(before);
  }

  @Test
  void areNotedEachWhereTheyChange() {
    database.execute(
        """
        insert into us_states (state_iso, state_name) values ('XX', 'Nowhere');
        insert into agencies (id, name, jurisdiction_type, agency_type) values (2, 'Sausalito Police', 'local', 'law enforcement');
        insert into data_sources (id, name, source_url, record_type_id) values (2, 'Stops', 'https://b.example', 3);
        insert into link_agencies__data_sources (agency_id, data_source_id) values (2, 2);
        insert into link_agencies__locations (agency_id, location_id)
        select 2, location_id from link_agencies__locations where agency_id = 1;
        """);
    for (var name : summaries.names()) {
      if (summaries.isStale(name)) {
        var version = version();
        summaries.refresh(name);
        assertThat(version()).as(name).isNotEqualTo(version);
      }
    }
    assertThat(database.value("select max(source_count) from map_localities")).hasValue(2L);
  }

  @Test
  void areStaleWhereWhatTheyAreMadeFromWasWrittenTo() {
    assertThat(stale()).isEmpty();
    database.execute("update data_requests set title = 'Other'; delete from user_sessions");
    assertThat(stale()).isEmpty();
    database.execute("update agencies set name = 'Sausalito Police'");
    assertThat(stale())
        .containsExactly("data_source_words", "id_blocks", "typeahead_agencies", "typeahead_words");
    refreshes.refreshAll();
    assertThat(stale()).isEmpty();
    database.execute("update data_sources set description = 'Of today', record_type_id = 2");
    assertThat(stale()).containsExactly("data_source_words", "id_blocks", "catalogue_counts");
    database.execute("update data_sources set record_type_id = 3");
    assertThat(stale()).contains("map_record_types");
    refreshes.refreshAll();
    database.execute("refresh materialized view typeahead_words with no data");
    assertThat(stale()).containsExactly("typeahead_words");
  }

  private List<String> stale() {
    return summaries.names().stream().filter(summaries::isStale).toList();
  }

  @Test
  void followWhatBeganBeforeARefreshAndWasCommittedAfterIt() throws SQLException {
    refreshes.refresh("typeahead_agencies");
    try (var writer = database.dataSource().getConnection();
        var statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("update agencies set name = 'Tiburon Police'");
      database.execute("update data_sources set name = 'Newer'");
      refreshes.refresh("typeahead_agencies");
      writer.commit();
    }
    assertThat(offered()).isEqualTo("larkspur police");
    refreshes.refresh("typeahead_agencies");
    assertThat(offered()).isEqualTo("tiburon police");
  }

  private String version() {
    return snapshots.current().getOrDefault(CATALOGUE, "");
  }

  private Object notes() {
    return database.value("select count(*) from data_changes").orElseThrow();
  }

  private String offered() {
    return Objects.toString(
        database.value("select folded_name from typeahead_agencies").orElseThrow());
  }
}
