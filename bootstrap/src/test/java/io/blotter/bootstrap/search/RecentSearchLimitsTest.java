package io.blotter.bootstrap.search;

import static io.blotter.bootstrap.testing.SearchesForTests.BY_PLACE;
import static io.blotter.bootstrap.testing.SearchesForTests.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.SearchesForTests;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that are not among the recent ones, and those that go again. */
class RecentSearchLimitsTest {
  private static SearchesForTests at;
  private static String ann;

  @BeforeAll
  static void start() {
    at = SearchesForTests.start();
    ann = at.ann();
  }

  @AfterAll
  static void stop() {
    at.close();
  }

  @BeforeEach
  void forget() {
    at.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v2/search?record_types=Stops&record_categories=Other",
        "/api/v2/search?record_categories=All,Other",
        "/api/v2/search?record_types=Nonsense",
        "/api/v2/search?location_id=999999",
        "/api/v2/search?nonsense=1",
        "/api/v2/search/search-location-and-record-type",
        "/api/v2/search/federal",
        "/api/v2/search/federal?record_categories=Other"
      })
  void keepsNeitherFailedNorFederalSearches(String target) {
    at.accounts().get(target, ann);
    assertThat(at.recent(ann).path("data")).isEmpty();
  }

  @Test
  void asksOfTheDeprecatedSearchWhereToSearch() {
    var refused = at.accounts().get(BY_PLACE + "?record_types=Stops", ann);
    assertThat(refused.raw().body()).isEqualTo("{\"message\":\"Field required\"}\n");
  }

  @Test
  void keepsTheNewestFifty() {
    for (var i = 0; i < 60; i++) {
      at.search(SEARCH + "?record_types=" + (i < 10 ? "Stops" : "Surveys"), ann);
    }
    at.recent(ann);
    assertThat(
            at.accounts()
                .value(
                    "select count(*) || ' ' || string_agg(distinct record_types::text, '') from recent_searches_expanded"))
        .isEqualTo("50 {Surveys}");
  }

  @Test
  void answersWhetherOrNotTheSearchCanBeWritten() {
    at.search(SEARCH + "?record_types=Stops", ann);
    var wanted = at.recent(ann).path("data");
    at.registry()
        .database()
        .execute(
            """
            create function refuse() returns trigger language plpgsql as $$begin raise 'no'; end$$;
            create trigger refuse before insert on recent_searches execute function refuse();
            """);
    try {
      for (var target : List.of(SEARCH, BY_PLACE + "?location_id=" + at.pittsburgh())) {
        at.search(target, ann);
        assertThat(at.recent(ann).path("data")).isEqualTo(wanted);
      }
      assertThat(at.registry().anonymously("/metrics").body())
          .containsPattern("searches_total\\{outcome=\"lost\"} 2\\.0");
    } finally {
      at.registry().database().execute("drop function refuse cascade");
    }
    at.search(SEARCH, ann);
    assertThat(at.recent(ann).path("data")).hasSize(2);
  }
}
