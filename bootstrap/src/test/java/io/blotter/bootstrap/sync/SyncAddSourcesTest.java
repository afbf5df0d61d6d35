package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Data sources that the source manager adds. */
@Proves("POST /api/v3/sync/data-sources/add")
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
  void readsTheSourceManagersOwnSpellingOfTheArchive() {
    var more = ",\"internet_archives_url\":\"https://archive.example/1\"";
    var id =
        sync.add("data-sources", List.of(source("archive.example/a", "Stops", "[]", more)))
            .getFirst();
    var page =
        sync.add("meta-urls", List.of(SyncForTests.metaUrl("archive.example/b", "[]", more)))
            .getFirst();
    var archived = "select internet_archive_url from %s where id = %d";
    assertThat(sync.value(archived.formatted("data_sources", id)))
        .isEqualTo("https://archive.example/1");
    assertThat(sync.value(archived.formatted("meta_urls", page)))
        .isEqualTo("https://archive.example/1");
    var source = source("archive.example/a", "Stops", "[]", ",\"internet_archives_url\":null");
    sync.update("data-sources", id, source);
    assertThat(sync.value(archived.formatted("data_sources", id))).isEmpty();
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

  private static long count() {
    return Long.parseLong(sync.value("select count(*) from data_sources"));
  }
}
