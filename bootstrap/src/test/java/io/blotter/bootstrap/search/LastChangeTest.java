package io.blotter.bootstrap.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Narrowing a search down by the year in which sources were last changed. */
class LastChangeTest {
  private static final String SOURCES =
      """
      insert into data_sources (id, name, source_url, record_type_id, updated_at)
      values (50, 'Late surveys', 'https://late.example', 3, '2024-12-31 23:59:59Z'),
             (51, 'Early surveys', 'https://early.example', 3, '2025-01-01 00:00:00Z');
      insert into link_agencies__data_sources (agency_id, data_source_id) values (2, 50), (2, 51);
      call refresh_data_source_words();
      """;

  @AutoClose
  private static final RegistryForTests registry =
      RegistryForTests.start(database -> database.execute(SOURCES));

  @Test
  void countWhatEachYearFinds() {
    var body = registry.get("/api/v4/search").body();
    var years = JsonMapper.shared().readTree(body).path("updated_years");
    assertThat(years.findValuesAsString("value")).containsExactly("2026", "2025", "2024");
    assertThat(years)
        .allSatisfy(year ->
            assertThat(
                    registry.get("/api/v4/search?updated=" + year.path("value").asString()).body())
                .contains("\"count\":%s,".formatted(year.path("count"))));
  }

  @Test
  void linkToTheYearsAndBack() {
    assertThat(page("/search?q=surveys")).contains("Last changed in", "q=surveys&amp;updated=2024");
    assertThat(page("/search?updated=2024&lang=es"))
        .contains("cambiadas por última vez en 2024", "/sources/50-")
        .doesNotContain("/sources/51-");
    assertThat(page("/search?updated=365")).contains("updated must be");
  }

  @Test
  void findTheSameInFiles() {
    for (var file : List.of("/search.csv", "/search.json", "/search.jsonl", "/feed.atom")) {
      assertThat(page(file + "?updated=2025")).as(file).contains("Early").doesNotContain("Late");
    }
  }

  private static String page(String target) {
    return registry.anonymously(target, "Accept", "text/html,*/*;q=0.8").body();
  }
}
