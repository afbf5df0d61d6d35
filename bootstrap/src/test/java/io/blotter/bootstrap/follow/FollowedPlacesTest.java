package io.blotter.bootstrap.follow;

import static io.blotter.bootstrap.testing.FollowedPlacesForTests.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.metrics.FollowedPlaceSort;
import io.blotter.bootstrap.testing.FollowedPlacesForTests;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order and the pages of followed places. */
@Proves("GET /api/v2/metrics/followed-searches/breakdown")
class FollowedPlacesTest {
  @AutoClose private static final FollowedPlacesForTests at = FollowedPlacesForTests.start();

  @Test
  void sortsAndPages() {
    assertThat(names("?sort_by=follower_count").getFirst()).startsWith("Pittsburgh");
    assertThat(names("?sort_by=source_count"))
        .startsWith("null")
        .endsWith("Pittsburgh, Allegheny, Pennsylvania", "Ohio");
    assertThat(names("?sort_by=location_name&sort_order=ASC"))
        .containsExactly(
            "Allegheny, Pennsylvania",
            "Ohio",
            "Pennsylvania",
            "Pittsburgh, Allegheny, Pennsylvania",
            "null");
    assertThat(at.get(PLACES + "?page=2").toString()).isEqualTo("{\"results\":[]}");
  }

  @ParameterizedTest
  @EnumSource(FollowedPlaceSort.class)
  void sortsByEveryKeyThatIsShown(FollowedPlaceSort sort) {
    var first = at.get(PLACES + "?sort_by=" + sort.label()).at("/results/0");
    assertThat(first.has(sort.label())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sort_by=location_id,  sort_by must be one of: location_name",
    "sort_by=1,            sort_by must be one of",
    "sort_order=desc,      'sort_order must be one of: ASC, DESC'",
    "page=0,               page must be a whole number from 1",
    "limit=5,              Unexpected fields: {'limit'}"
  })
  void refusesWhatBreaksARule(String query, String message) {
    var refused = at.registry().get(PLACES + "?" + query);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).startsWith("{\"message\":\"" + message);
  }

  private static List<String> names(String query) {
    return at.get(PLACES + query)
        .path("results")
        .valueStream()
        .map(place -> place.path("location_name").asString("null"))
        .toList();
  }
}
