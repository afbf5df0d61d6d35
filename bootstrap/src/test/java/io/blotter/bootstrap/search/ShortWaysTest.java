package io.blotter.bootstrap.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.search.SourceFilter;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.Documents;
import org.junit.jupiter.api.Test;

/** What is asked of everything is found without looking at everything. */
class ShortWaysTest {
  @Test
  void leadWhereLookingAroundLeads() {
    try (var database = RegistryForTests.filled()) {
      database.execute(
          """
          insert into data_sources (id, name, source_url, record_type_id, created_at)
          values (50, 'Nobody''s', 'https://nobody.example', 2, '2026-02-01Z'),
                 (51, 'Of two', 'https://two.example', 2, '2026-02-02Z'),
                 (52, 'As old', 'https://old.example', 2, '2026-02-02Z');
          insert into link_agencies__data_sources (agency_id, data_source_id)
          values (2, 51), (1, 51), (3, 52);
          """);
      var sources = Persistence.over(database.dataSource()).search().explorer();
      var all = sources.explore(null, SourceFilter.everything(), SourceFilter.Part.latest(100));
      var expected = Documents.read(all).results();
      assertThat(expected)
          .extracting("name")
          .startsWith("As old", "Of two")
          .doesNotContain("Nobody's");
      assertThat(Documents.read(sources.latest(100))).isEqualTo(expected);
      assertThat(
              Documents.read(
                  sources.list(null, SourceFilter.everything(), SourceFilter.Part.latest(100))))
          .isEqualTo(expected);
      assertThat(Documents.read(sources.types())).isEqualTo(Documents.read(all).types());
      assertThat(Documents.read(sources.latest(2))).isEqualTo(expected.subList(0, 2));
    }
  }
}
