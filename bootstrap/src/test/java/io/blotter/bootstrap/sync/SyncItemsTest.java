package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.agency;
import static io.blotter.bootstrap.testing.SyncForTests.fault;
import static io.blotter.bootstrap.testing.SyncForTests.metaUrl;
import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source manager is told of a list that breaks a rule, of which nothing is done. */
@Proves("POST /api/v3/sync/agencies/add")
class SyncItemsTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  private static String good(String things) {
    return switch (things) {
      case "agencies" -> agency("Good", "[1]", "");
      case "data-sources" -> source("https://good.example");
      default -> metaUrl("https://good.example", "[1]", "");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies", "data-sources", "meta-urls"})
  void takesAThousandItemsAndNoMore(String things) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var expected = fault("\"" + list + "\"", list + " must have at most 1000 items, not 1001");
    var contents = Collections.nCopies(1_001, good(things));
    assertThat(sync.post(things + "/add", SyncForTests.additions(things, contents)).body())
        .isEqualTo(expected);
    var ids = Collections.nCopies(1_001, 1L);
    assertThat(sync.post(things + "/update", SyncForTests.changes(things, ids, contents)).body())
        .isEqualTo(expected);
    assertThat(sync.post(things + "/delete", "{\"ids\":" + ids + "}").body())
        .isEqualTo(fault("\"ids\"", "ids must have at most 1000 items, not 1001"));
    assertThat(sync.post(things + "/delete", "{\"ids\":[]}").body())
        .isEqualTo(fault("\"ids\"", "ids must have at least 1 item"));
    assertThat(sync.post(things + "/delete", "{\"ids\":[1,0]}").body())
        .isEqualTo(fault("\"ids\",1", "ids.1 must be a positive whole number"));
    assertThat(sync.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies", "data-sources", "meta-urls"})
  void wantsEveryIdOnceAndKnown(String things) {
    var before = sync.state();
    var list = things.replace('-', '_');
    var good = good(things);
    var twice = SyncForTests.additions(things, List.of(good, good)).replace("7002", "7001");
    assertThat(sync.post(things + "/add", twice).body())
        .isEqualTo(
            fault(
                "\"" + list + "\",1,\"request_id\"",
                list + ".1.request_id is that of an earlier item"));
    assertThat(
            sync.post(
                    things + "/update",
                    SyncForTests.changes(things, List.of(1L, 1L), List.of(good, good)))
                .body())
        .isEqualTo(
            fault("\"" + list + "\",1,\"app_id\"", list + ".1.app_id is that of an earlier item"));
    var unknown =
        sync.post(
            things + "/update",
            SyncForTests.changes(
                things, List.of(1L, 77_777L), List.of(good, good.replace("good", "better"))));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body())
        .matches(
            "\\{\"detail\":\""
                + list
                + "\\.1\\.app_id: there is no (agency|data source|meta URL) 77777\\.\"}\n");
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void namesTheUnknownThingThatTheLastItemIsLinkedWith() {
    var before = sync.state();
    var source =
        List.of(source("https://a.example"), source("https://b.example", "Stops", "[1,88888]", ""));
    var expected =
        fault(
            "\"data_sources\",1,\"content\",\"agency_ids\",1",
            "data_sources.1.content.agency_ids.1 must be the id of an agency; there is none with 88888");
    assertThat(sync.post("data-sources/add", SyncForTests.additions("data-sources", source)).body())
        .isEqualTo(expected);
    assertThat(
            sync.post(
                    "data-sources/update",
                    SyncForTests.changes("data-sources", List.of(1L, 2L), source))
                .body())
        .isEqualTo(expected);
    var agencies = List.of(agency("A", "[1]", ""), agency("B", "[999999999]", ""));
    assertThat(sync.post("agencies/add", SyncForTests.additions("agencies", agencies)).body())
        .isEqualTo(
            fault(
                "\"agencies\",1,\"content\",\"location_ids\",0",
                "agencies.1.content.location_ids.0 must be the id of a location; there is none with 999999999"));
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void admitsOnlyWhoMayCall() {
    for (var path : List.of("agencies/add", "data-sources/update", "meta-urls/delete")) {
      var refused =
          sync.registry()
              .post("/api/v3/sync/" + path, TokensForTests.access("\"write_data\""), "{}");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).isEqualTo("{\"detail\":\"Access forbidden\"}\n");
    }
    var anonymous = sync.registry().anonymously("/api/v3/syncfollows");
    assertThat(anonymous.statusCode()).isEqualTo(401);
    assertThat(anonymous.body()).isEqualTo("{\"detail\":\"Not authenticated\"}\n");
  }
}
