package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Data sources that the source manager changes and deletes, and what the history says of it. */
@Proves({"POST /api/v3/sync/data-sources/update", "POST /api/v3/sync/data-sources/delete"})
class SyncUpdateSourcesTest {
  private static final String WHOLE =
      ",\"description\":\"d\",\"record_formats\":[\"CSV\"],\"access_types\":[\"API\"],\"coverage_start\":\"2020-01-01\",\"agency_supplied\":true,\"detail_level\":\"Summarized totals\"";

  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  @Test
  void writesWhatWasMentionedAndLeavesTheRest() {
    var id = add("https://partly.example");
    sync.update(
        "data-sources",
        id,
        source(
            "https://partly.example/",
            "Surveys",
            "[1]",
            ",\"description\":null,\"access_types\":[]"));
    assertThat(row(id))
        .isEqualTo("(13,https://partly.example/,,{CSV},{},2020-01-01,t,\"Summarized totals\")");
    assertThat(history("data_sources", id))
        .isEqualTo(
            "UPDATE {\"source_url\": \"https://partly.example\", \"description\": \"d\", \"access_types\": [\"API\"], \"record_type_id\": 12} {\"source_url\": \"https://partly.example/\", \"description\": null, \"access_types\": [], \"record_type_id\": 13}");
    assertThat(
            sync.value(
                "select user_id from change_log where table_name = 'data_sources' and affected_id = "
                    + id))
        .isEqualTo("1");
  }

  @Test
  void touchesOnlyLinksThatDiffer() {
    var id = add("https://linked.example");
    var kept =
        sync.value("select id from link_agencies__data_sources where data_source_id = " + id);
    sync.update("data-sources", id, source("https://linked.example", "Stops", "[3,1,3]", ""));
    assertThat(agencies(id)).isEqualTo("1,3");
    assertThat(
            sync.value(
                "select min(id) from link_agencies__data_sources where data_source_id = " + id))
        .isEqualTo(kept);
    sync.update("data-sources", id, source("https://linked.example", "Stops", "[3]", ""));
    assertThat(agencies(id)).isEqualTo("3");
    assertThat(
            sync.value(
                "select string_agg(operation_type || ' ' || old_data::text, ';') from change_log where table_name = 'link_agencies__data_sources' and affected_id = "
                    + kept))
        .isEqualTo("DELETE {\"agency_id\": 1, \"data_source_id\": " + id + "}");
    sync.update("data-sources", id, source("https://linked.example", "Stops", "[]", ""));
    assertThat(agencies(id)).isEmpty();
  }

  @Test
  void leavesNoTraceOfAnUpdateThatChangesNothing() {
    var id = add("https://same.example");
    var before = sync.state();
    sync.update("data-sources", id, source("https://same.example", "Stops", "[1]", WHOLE));
    assertThat(sync.state()).isEqualTo(before);
  }

  @Test
  void deletesWhatIsThereWithItsLinks() {
    var id = add("https://deleted.example");
    assertThat(
            sync.post("data-sources/delete", "{\"ids\":[" + id + ",123456789,9223372036854775807]}")
                .body())
        .isEqualTo(SyncForTests.DONE);
    assertThat(sync.value("select count(*) from data_sources where id = " + id)).isEqualTo("0");
    assertThat(agencies(id)).isEmpty();
    assertThat(history("data_sources", id)).startsWith("DELETE ");
    assertThat(
            sync.value(
                "select count(*) from data_source_pending_event_notification where data_source_id = "
                    + id))
        .isEqualTo("0");
  }

  private static long add(String url) {
    return sync.add("data-sources", List.of(source(url, "Stops", "[1]", WHOLE))).getFirst();
  }

  private static String row(long id) {
    return sync.value(
        "select row(record_type_id, source_url, description, record_formats, access_types, coverage_start, agency_supplied, detail_level)::text from data_sources where id = "
            + id);
  }

  private static String agencies(long id) {
    return sync.value(
        "select string_agg(agency_id::text, ',' order by agency_id) from link_agencies__data_sources where data_source_id = "
            + id);
  }

  private static String history(String table, long id) {
    return sync.value(
        "select string_agg(operation_type || ' ' || old_data::text || ' ' || coalesce(new_data::text, ''), ';' order by id) from change_log where table_name = '%s' and affected_id = %d"
            .formatted(table, id));
  }
}
