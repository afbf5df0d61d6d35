package io.blotter.bootstrap.sync;

import static io.blotter.bootstrap.testing.SyncForTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.SyncForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Changes to data sources that contradict what is stored. */
class SyncSourceConflictsTest {
  private static final String WHOLE =
      ",\"description\":\"d\",\"record_formats\":[\"CSV\"],\"access_types\":[\"API\"],\"coverage_start\":\"2020-01-01\",\"agency_supplied\":true,\"detail_level\":\"Summarized totals\"";

  @AutoClose private static final SyncForTests sync = SyncForTests.start();

  private static long add(String url) {
    return sync.add("data-sources", List.of(source(url, "Stops", "[1]", WHOLE))).getFirst();
  }

  @Test
  void refusesACoverageThatEndsBeforeItStartsAsStored() {
    var id = add("https://covered.example");
    var before = sync.state();
    var contents =
        List.of(
            source("https://fbi.example/stats", "Crime Statistics", "[3]", ""),
            source("https://covered.example", "Stops", "[1]", ",\"coverage_end\":\"2019-12-31\""));
    var refused =
        sync.post(
            "data-sources/update", SyncForTests.changes("data-sources", List.of(3L, id), contents));
    assertThat(refused.body())
        .isEqualTo(
            SyncForTests.fault(
                "\"data_sources\",1,\"content\",\"coverage_end\"",
                "data_sources.1.content.coverage_end must not be before coverage_start"));
    assertThat(sync.state()).isEqualTo(before);
    sync.update(
        "data-sources",
        id,
        source(
            "https://covered.example",
            "Stops",
            "[1]",
            ",\"coverage_start\":null,\"coverage_end\":\"2019-12-31\""));
  }

  @Test
  void refusesToMakeTwoSourcesOne() {
    var id = add("https://colliding.example");
    var before = sync.state();
    var contents =
        List.of(
            source("https://fbi.example/other", "Crime Statistics", "[3]", ""),
            source("http://www.allegheny.example/stops/"));
    var refused =
        sync.post(
            "data-sources/update", SyncForTests.changes("data-sources", List.of(3L, id), contents));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .isEqualTo(
            "{\"detail\":\"Duplicate URL: This URL and record type combination already exists as a data source.\"}\n");
    assertThat(sync.state()).isEqualTo(before);
  }
}
