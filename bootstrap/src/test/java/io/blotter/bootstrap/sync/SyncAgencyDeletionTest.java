package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.agency;
import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Agencies that the source manager may not delete. */
@Proves("POST /api/v3/sync/agencies/delete")
class SyncAgencyDeletionTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

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
      var answers =
          Stream.<Supplier<HttpResponse<String>>>of(
                  () -> sync.post("agencies/delete", "{\"ids\":[" + ids.get(0) + "]}"),
                  () -> sync.post("agencies/delete", "{\"ids\":[" + ids.get(1) + "]}"),
                  () ->
                      sync.post(
                          "data-sources/update",
                          SyncForTests.changes("data-sources", List.of(source), List.of(changed))))
              .map(CompletableFuture::supplyAsync)
              .toList();
      assertThat(answers)
          .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 400, 422));
      assertThat(
              sync.value(
                  "select count(*) from link_agencies__data_sources where data_source_id = "
                      + source))
          .isEqualTo("1");
    }
  }
}
