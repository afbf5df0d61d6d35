package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Which id an address has that is added, whoever adds it how often. */
@Proves({"POST /api/v3/sync/data-sources/add", "POST /api/v3/sync/meta-urls/add"})
class SyncPairingTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  private static long count() {
    return Long.parseLong(sync.value("select count(*) from data_sources"));
  }

  @Test
  void pairsKnownAndNewAddressesInWhateverOrder() {
    for (var round = 0; round < 30; round++) {
      var one = "https://mixed.example/" + round;
      var other = one + "?page=2";
      var known = "http://PGH.example/arrests";
      var gone = "www.gone.example//";
      var urls =
          new ArrayList<>(
              List.of(
                  one, other, known, gone, "http://www." + one.substring(8) + "/", known, other));
      Collections.shuffle(urls, new Random(round));
      var before = count();
      var ids = sync.add("data-sources", urls.stream().map(SyncForTests::source).toList());
      assertThat(count()).isEqualTo(before + 2);
      for (var i = 0; i < urls.size(); i++) {
        assertThat(
                sync.value(
                    "select normalized_url = normalize_url('%s') from data_sources where id = %d"
                        .formatted(urls.get(i), ids.get(i))))
            .as(urls.get(i))
            .isEqualTo("true");
      }
    }
  }

  @Test
  void prefersTheSourceOfTheSameTypeWhereOneAddressHasSeveral() {
    sync.registry()
        .database()
        .execute(
            "insert into data_sources (name, source_url, record_type_id) values ('a', 'twice.example', 1), ('b', 'twice.example', 2)");
    var first =
        Long.parseLong(
            sync.value(
                "select id from data_sources where source_url = 'twice.example' and record_type_id = 1"));
    var ids =
        sync.add(
            "data-sources",
            List.of(source("twice.example", "Arrest Records", "[]", ""), source("twice.example")));
    assertThat(ids).containsExactly(first + 1, first);
  }

  @Test
  void givesTheSameIdsToAllWhoAddTheSameAtOnce() {
    var types = List.of("Stops", "Surveys", "Car GPS", "Stops");
    for (var round = 0; round < 5; round++) {
      var batch = "https://race.example/" + round + "/";
      var before = count();
      var answers =
          types.stream()
              .map(type ->
                  CompletableFuture.supplyAsync(() ->
                      sync.add(
                          "data-sources",
                          IntStream.range(0, 50)
                              .mapToObj(i -> source(batch + i, type, "[1]", ""))
                              .toList())))
              .toList();
      var ids = answers.stream().map(CompletableFuture::join).toList();
      assertThat(ids).containsOnly(ids.getFirst());
      assertThat(count()).isEqualTo(before + 50);
    }
  }
}
