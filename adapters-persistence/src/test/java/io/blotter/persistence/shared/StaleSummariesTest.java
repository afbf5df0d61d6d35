package io.blotter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.blotter.application.shared.RefreshSummariesService;
import io.blotter.application.shared.port.Summaries;
import io.blotter.domain.shared.Labelled;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever is written, the summaries that are noted as stale are all that are out of date. */
class StaleSummariesTest {
  private static final List<String> WRITES =
      List.of(
          "update agencies set name = 'Tiburon Police' where id = 5000",
          "insert into agencies (id, name, jurisdiction_type, agency_type) values (9000, 'Corte"
              + " Madera Police', 'local', 'law enforcement')",
          "insert into link_agencies__locations (agency_id, location_id) select 9000, id from"
              + " locations where type = 'County' order by id limit 1",
          "update link_agencies__locations set agency_id = 9000 where agency_id = 1",
          "update link_agencies__locations set location_id = (select max(id) from locations) where"
              + " id = (select min(id) from link_agencies__locations where agency_id = 5000)",
          "insert into data_sources (id, name, source_url) values (7000, 'Stops',"
              + " 'https://c.example')",
          "insert into link_agencies__data_sources (agency_id, data_source_id) values (9000, 7000),"
              + " (1, 7000)",
          "update link_agencies__data_sources set agency_id = 5000 where agency_id = 1 and"
              + " data_source_id = 7000",
          "update link_agencies__data_sources set data_source_id = 1 where agency_id = 9000",
          "update data_sources set record_type_id = 4 where id = 7000",
          "update data_sources set description = 'of Novato' where id = 4000",
          "delete from record_types where id = 36; update record_types set name = 'Other' where id"
              + " = 3",
          "update localities set name = name || ' Heights' where id in (select locality_id from"
              + " locations where id in (select location_id from link_agencies__locations))",
          "update counties set name = name || ' West' where id in (select county_id from locations"
              + " where id in (select location_id from link_agencies__locations))",
          "update us_states set state_name = state_name || ' North' where id = (select"
              + " min(state_id) from locations)",
          "update locations set lat = null, lng = null where id = (select min(location_id) from"
              + " link_agencies__locations)",
          "insert into us_states (state_iso, state_name) values ('XX', 'Nowhere')",
          "delete from link_agencies__data_sources where agency_id = 5000 and data_source_id ="
              + " 7000",
          "delete from data_sources where id = 1",
          "delete from link_agencies__locations where agency_id = 9000",
          "delete from agencies where id = 5000",
          "truncate link_agencies__locations",
          "truncate agencies, data_sources cascade");

  @AutoClose private final TestDatabase database = SeededDatabase.create();
  private final Summaries summaries = Persistence.over(database.dataSource()).shared().summaries();

  @Test
  void areAllThatIsOutOfDate() {
    database.execute(
        """
        insert into agencies (id, name, jurisdiction_type, agency_type)
        values (1, 'Larkspur Police', 'local', 'law enforcement'), (5000, 'Novato Police', 'local', 'law enforcement');
        insert into data_sources (id, name, source_url, record_type_id)
        values (1, 'Arrests', 'https://a.example', 2), (4000, 'Jails', 'https://b.example', 3);
        insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 1), (5000, 1), (5000, 4000);
        insert into link_agencies__locations (agency_id, location_id)
        select agency_id, locations.id
        from (values (1), (5000)) agencies (agency_id),
          (select min(id) as id from locations where type = 'Locality' and lat is not null group by state_id
           order by id limit 2) locations;
        """);
    var refreshes = new RefreshSummariesService(summaries);
    refreshes.refreshAll();
    for (var write : WRITES) {
      database.execute(write);
      refreshes.refreshAll();
      var refreshed = summarised().collect(Collectors.toMap(name -> name, this::contents));
      assertThat(refreshed.keySet()).as(write).noneMatch(summaries::isStale);
      assertAll(
          write,
          refreshed.entrySet().stream()
              .map(summary -> () -> assertUpToDate(summary.getKey(), summary.getValue())));
    }
  }

  /** All but the blocks of ids, whose entries have ids of their own. */
  private Stream<String> summarised() {
    return summaries.names().stream().filter(name -> !name.equals("id_blocks"));
  }

  private void assertUpToDate(String name, Object refreshed) {
    database.execute(
        Labelled.of(Relation.class, name).orElseThrow().kind() == Relation.Kind.MATERIALIZED_VIEW
            ? "refresh materialized view " + name
            : "truncate %1$s; insert into stale_summaries (summary) values ('%1$s'); call refresh_%1$s()"
                .formatted(name));
    assertThat(contents(name)).as(name).isEqualTo(refreshed);
  }

  private Object contents(String name) {
    return database
        .value(
            "select coalesce(md5(string_agg(summary::text, ' ' order by summary::text)), 'none') from %s summary"
                .formatted(name))
        .orElseThrow();
  }
}
