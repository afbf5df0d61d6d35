package io.blotter.bootstrap;

import static io.blotter.bootstrap.SyncForTests.agency;
import static io.blotter.bootstrap.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Agencies that the source manager adds, changes and deletes. */
class SyncAgenciesTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  @Test
  void addsEachWithItsPlacesInTheirOrder() {
    var ids =
        sync.add(
            "agencies",
            List.of(
                agency("Twin", "[9,4,9]", ",\"defunct_year\":1999"),
                agency("Twin", "[4]", ",\"no_web_presence\":true,\"defunct_year\":null")));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(row(ids.getFirst())).isEqualTo("(Twin,local,court,f,1999)|9,4");
    assertThat(row(ids.getLast())).isEqualTo("(Twin,local,court,t,)|4");
  }

  @Test
  void writesWhatWasMentionedAndTouchesOnlyPlacesThatDiffer() {
    var id =
        sync.add(
                "agencies",
                List.of(
                    agency("Before", "[9,4]", ",\"no_web_presence\":true,\"defunct_year\":1999")))
            .getFirst();
    sync.update("agencies", id, agency("After", "[5,4]", ",\"defunct_year\":null"));
    assertThat(row(id)).isEqualTo("(After,local,court,t,)|4,5");
    assertThat(
            sync.value(
                "select string_agg(table_name || ' ' || operation_type || ' ' || old_data::text, ';' order by id) from change_log where affected_id = %d and table_name = 'agencies' or old_data ->> 'agency_id' = '%d'"
                    .formatted(id, id)))
        .isEqualTo(
            "agencies UPDATE {\"name\": \"Before\", \"defunct_year\": \"1999\"};link_agencies__locations DELETE {\"agency_id\": %d, \"location_id\": 9}"
                .formatted(id));
    var before = sync.state();
    sync.update("agencies", id, agency("After", "[4,5]", ""));
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void keepsAnAgencyThatPagesSpeakOf() {
    var free = sync.add("agencies", List.of(agency("Free", "[4]", ""))).getFirst();
    var before = sync.state();
    var refused = sync.post("agencies/delete", "{\"ids\":[" + free + ",1,3]}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .isEqualTo(
            "{\"detail\":\"Cannot delete agencies with meta URLs: [{'meta_url_id': 1, 'agency_id': 1}]\"}\n");
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void keepsTheLastAgenciesOfASource() {
    var ids =
        sync.add(
            "agencies",
            List.of(
                agency("One", "[4]", ""), agency("Two", "[4]", ""), agency("Three", "[4]", "")));
    var source =
        sync.add(
                "data-sources",
                List.of(source("https://last.example", "Stops", ids.subList(0, 2).toString(), "")))
            .getFirst();
    var before = sync.state();
    var refused =
        sync.post("agencies/delete", "{\"ids\":[123456," + ids.get(1) + "," + ids.get(0) + "]}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .isEqualTo(
            "{\"detail\":\"Cannot delete agencies with data sources: [{'data_source_id': %d, 'agency_id': %d}, {'data_source_id': %d, 'agency_id': %d}]\"}\n"
                .formatted(source, ids.get(0), source, ids.get(1)));
    assertThat(sync.state()).isEqualTo(before);
    assertThat(
            sync.post("agencies/delete", "{\"ids\":[123456," + ids.get(0) + "," + ids.get(2) + "]}")
                .body())
        .isEqualTo(SyncForTests.DONE);
    assertThat(
            sync.value(
                "select string_agg(agency_id::text, ',') from link_agencies__data_sources where data_source_id = "
                    + source))
        .isEqualTo(ids.get(1).toString());
  }

  @Test
  void neverLeavesASourceAloneWhenItsAgenciesAreDeletedAtOnce() {
    for (var round = 0; round < 10; round++) {
      var ids =
          sync.add("agencies", List.of(agency("Left", "[4]", ""), agency("Right", "[4]", "")));
      var source =
          sync.add(
                  "data-sources",
                  List.of(source("https://alone.example/" + round, "Stops", ids.toString(), "")))
              .getFirst();
      var changed = source("https://alone.example/" + round, "Stops", "[" + ids.get(1) + "]", "");
      Stream.<Runnable>of(
              () -> sync.post("agencies/delete", "{\"ids\":[" + ids.get(0) + "]}"),
              () -> sync.post("agencies/delete", "{\"ids\":[" + ids.get(1) + "]}"),
              () ->
                  sync.post(
                      "data-sources/update",
                      SyncForTests.changes("data-sources", List.of(source), List.of(changed))))
          .map(CompletableFuture::runAsync)
          .toList()
          .forEach(CompletableFuture::join);
      assertThat(
              sync.value(
                  "select count(*) from link_agencies__data_sources where data_source_id = "
                      + source))
          .isEqualTo("1");
    }
  }

  private static String row(long id) {
    return sync.value(
        "select row(name, jurisdiction_type, agency_type, no_web_presence, defunct_year)::text || '|' || (select string_agg(location_id::text, ',' order by id) from link_agencies__locations where agency_id = agencies.id) from agencies where id = "
            + id);
  }
}
