package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.metaUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages about agencies that the source manager adds, changes and deletes; and who follows what. */
@Proves({
  "POST /api/v3/sync/meta-urls/add",
  "POST /api/v3/sync/meta-urls/update",
  "POST /api/v3/sync/meta-urls/delete",
  "GET /api/v3/syncfollows",
  "GET /api/v3/sync/follows"
})
class SyncMetaUrlsTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  @Test
  void pairsKnownAndNewAddresses() {
    var ids =
        sync.add(
            "meta-urls",
            List.of(
                metaUrl(
                    "https://new.example/a",
                    "[2,1,2]",
                    ",\"url_status\":\"broken\",\"internet_archive_url\":\"i\""),
                metaUrl("http://www.pittsburghpa.gov/police/", "[2]", ""),
                metaUrl("new.example/b", "[]", ""),
                metaUrl("http://NEW.example/a/", "[3]", "")));
    assertThat(ids.get(1)).isEqualTo(1);
    assertThat(ids.get(3)).isEqualTo(ids.get(0));
    assertThat(row(ids.get(0))).isEqualTo("(https://new.example/a,broken,i)|1,2");
    assertThat(row(1)).isEqualTo("(https://pittsburghpa.gov/police,ok,)|1");
    assertThat(row(ids.get(2))).isEqualTo("(new.example/b,ok,)|");
  }

  @Test
  void givesTheSameIdsToAllWhoAddTheSameAtOnce() {
    var contents =
        IntStream.range(0, 200).mapToObj(i -> metaUrl("race.example/" + i, "[1]", "")).toList();
    var backwards = contents.reversed();
    var answers =
        Stream.of(contents, backwards, contents, backwards)
            .map(batch -> CompletableFuture.supplyAsync(() -> sync.add("meta-urls", batch)))
            .toList();
    var ids =
        answers.stream()
            .map(CompletableFuture::join)
            .map(list -> list.stream().sorted().toList())
            .toList();
    assertThat(ids).containsOnly(ids.getFirst());
    assertThat(answers.get(0).join()).isEqualTo(answers.get(1).join().reversed());
    assertThat(Collections.max(ids.getFirst())).isNotEqualTo(Collections.min(ids.getFirst()));
  }

  @Test
  void changesAndDeletes() {
    var id =
        sync.add(
                "meta-urls",
                List.of(metaUrl("changed.example", "[1,2]", ",\"internet_archive_url\":\"i\"")))
            .getFirst();
    sync.update(
        "meta-urls", id, metaUrl("changed.example/b", "[2,3]", ",\"url_status\":\"broken\""));
    assertThat(row(id)).isEqualTo("(changed.example/b,broken,i)|2,3");
    var log =
        "select string_agg(operation_type || ' ' || table_name, ';' order by id) from change_log where affected_id = %d and table_name = 'meta_urls' or affected_key ->> 'meta_url_id' = '%d'"
            .formatted(id, id);
    assertThat(sync.value(log)).isEqualTo("UPDATE meta_urls;DELETE link_agencies__meta_urls");
    var before = sync.state();
    sync.update("meta-urls", id, metaUrl("changed.example/b", "[3,2]", ""));
    var taken =
        sync.post(
            "meta-urls/update",
            SyncForTests.changes(
                "meta-urls",
                List.of(id),
                List.of(metaUrl("http://pittsburghpa.gov/police/", "[2]", ""))));
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body())
        .isEqualTo("{\"detail\":\"Duplicate URL: This URL already exists as a meta URL.\"}\n");
    assertThat(sync.state()).isEqualTo(before);
    assertThat(sync.post("meta-urls/delete", "{\"ids\":[" + id + ",424242]}").body())
        .isEqualTo(SyncForTests.DONE);
    assertThat(row(id)).isEmpty();
  }

  @Test
  void listsAllFollowsAtBothAddresses() {
    sync.registry()
        .database()
        .execute(
            """
            delete from link_user_followed_location;
            insert into link_user_followed_location (user_id, location_id) values (1, 9), (1, 4);
            """);
    for (var path : List.of("/api/v3/syncfollows", "/api/v3/sync/follows?anything=1")) {
      assertThat(
              sync.registry()
                  .anonymously(path, "Authorization", "bearer " + SyncForTests.TOKEN)
                  .body())
          .isEqualTo(
              "{\"follows\":[{\"user_id\":1,\"location_id\":9},{\"user_id\":1,\"location_id\":4}]}\n");
    }
  }

  private static String row(long id) {
    return sync.value(
        "select row(url, url_status, internet_archive_url)::text || '|' || coalesce((select string_agg(agency_id::text, ',' order by agency_id) from link_agencies__meta_urls where meta_url_id = meta_urls.id), '') from meta_urls where id = "
            + id);
  }
}
