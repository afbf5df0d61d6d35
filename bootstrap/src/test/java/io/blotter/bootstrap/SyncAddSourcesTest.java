package io.blotter.bootstrap;

import static io.blotter.bootstrap.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Data sources that the source manager adds. */
class SyncAddSourcesTest {
  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  @Test
  void storesEveryFieldAndTheLinks() {
    var everything =
        """
        ,"description":"d","record_formats":["CSV","a \\"b\\" {c},\\\\"],"data_portal_type":"p","data_portal_type_other":"o",
        "supplying_entity":"s","coverage_start":"2020-01-31","coverage_end":"2021-12-01","detail_level":"Individual record",
        "agency_supplied":true,"agency_originated":false,"agency_aggregation":"county","agency_described_not_in_database":"x",
        "update_method":"Overwrite","readme_url":"r","originating_entity":"e","retention_schedule":"< 1 day","scraper_url":"u",
        "access_notes":"n","access_types":["API","Webpage"],"internet_archive_url":"i","internet_archives_url":"ignored"
        """;
    var answer =
        sync.post(
            "data-sources/add",
            SyncForTests.additions(
                "data-sources",
                List.of(source("HTTPS://All.example/x/", "Car GPS", "[2,1,2]", everything))));
    var id = sync.value("select max(id) from data_sources");
    assertThat(answer.body())
        .isEqualTo("{\"entities\":[{\"request_id\":7001,\"app_id\":" + id + "}]}\n");
    assertThat(
            sync.value(
                "select (to_jsonb(s) - '{id,created_at,updated_at}'::text[])::text from data_sources s where id = "
                    + id))
        .isEqualTo(
            "{\"name\": \"Name\", \"readme_url\": \"r\", \"source_url\": \"HTTPS://All.example/x/\", \"url_status\": \"ok\", \"description\": \"d\", \"scraper_url\": \"u\", \"access_notes\": \"n\", \"access_types\": [\"API\", \"Webpage\"], \"coverage_end\": \"2021-12-01\", \"detail_level\": \"Individual record\", \"update_method\": \"Overwrite\", \"coverage_start\": \"2020-01-31\", \"normalized_url\": \"all.example/x\", \"record_formats\": [\"CSV\", \"a \\\"b\\\" {c},\\\\\"], \"record_type_id\": 4, \"rejection_note\": null, \"agency_supplied\": true, \"data_portal_type\": \"p\", \"supplying_entity\": \"s\", \"agency_originated\": false, \"agency_aggregation\": \"county\", \"originating_entity\": \"e\", \"retention_schedule\": \"< 1 day\", \"internet_archive_url\": \"i\", \"data_portal_type_other\": \"o\", \"agency_described_not_in_database\": \"x\"}");
    assertThat(
            sync.value(
                "select string_agg(agency_id::text, ',' order by agency_id) from link_agencies__data_sources where data_source_id = "
                    + id))
        .isEqualTo("1,2");
    assertThat(
            sync.value(
                "select string_agg(event_type::text, ',') from data_source_pending_event_notification where data_source_id = "
                    + id))
        .isEqualTo("Data Source Approved");
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
  void leavesAKnownSourceAsItIs() {
    var before = sync.state();
    var known =
        source("http://pgh.example/arrests", "Surveys", "[2,999999]", ",\"description\":\"new\"");
    assertThat(sync.add("data-sources", List.of(known))).containsExactly(1L);
    assertThat(sync.state()).isEqualTo(before);
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
  void takesAThousandAndASourceWithoutAgency() {
    var before = count();
    var ids =
        sync.add(
            "data-sources",
            IntStream.range(0, 1_000)
                .mapToObj(i -> source("https://many.example/" + i, "Stops", "[]", ""))
                .toList());
    assertThat(new HashSet<>(ids)).hasSize(1_000);
    assertThat(count()).isEqualTo(before + 1_000);
    assertThat(sync.add("data-sources", List.of())).isEmpty();
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

  private static long count() {
    return Long.parseLong(sync.value("select count(*) from data_sources"));
  }
}
