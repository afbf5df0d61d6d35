package io.blotter.bootstrap.follow;

import static io.blotter.bootstrap.testing.FollowedPlacesForTests.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.FollowedPlacesForTests;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How much is followed, and what happens there, asked over HTTP. */
@Proves({
  "GET /api/v2/metrics/followed-searches/aggregate",
  "GET /api/v2/metrics/followed-searches/breakdown"
})
class FollowMetricsTest {
  private static final String TOTALS = "/api/v2/metrics/followed-searches/aggregate";

  @AutoClose private static final FollowedPlacesForTests at = FollowedPlacesForTests.start();

  @BeforeEach
  void forget() {
    at.registry().database().execute("delete from notification_log");
  }

  @Test
  void countsEverythingAsNewBeforeTheFirstMailing() {
    assertThat(lines(at.get(PLACES)))
        .containsExactlyInAnyOrder(
            "null: 1+1 followers, 4+4 sources, 2+2 approved, 1+1 completed",
            "Pennsylvania: 1+1 followers, 3+3 sources, 2+2 approved, 1+1 completed",
            "Ohio: 1+1 followers, 0+0 sources, 0+0 approved, 0+0 completed",
            "Allegheny, Pennsylvania: 1+1 followers, 3+3 sources, 2+2 approved, 0+0 completed",
            "Pittsburgh, Allegheny, Pennsylvania: 2+2 followers, 2+2 sources, 2+2 approved, 0+0 completed");
  }

  @Test
  void countsWhatIsNewSinceTheLatestMailing() {
    mailedAt("2026-01-05Z");
    mailedAt("2026-01-17Z");
    assertThat(lines(at.get(PLACES)))
        .containsExactlyInAnyOrder(
            "null: 1+1 followers, 4+2 sources, 2+1 approved, 1+1 completed",
            "Pennsylvania: 1+0 followers, 3+1 sources, 2+1 approved, 1+1 completed",
            "Ohio: 1+1 followers, 0+0 sources, 0+0 approved, 0+0 completed",
            "Allegheny, Pennsylvania: 1+0 followers, 3+1 sources, 2+1 approved, 0+0 completed",
            "Pittsburgh, Allegheny, Pennsylvania: 2+1 followers, 2+1 sources, 2+1 approved, 0+0 completed");
  }

  @Test
  void leadsToTheSitesPageOfEachPlace() {
    var first = at.get(PLACES + "?sort_by=follower_count").at("/results/0");
    assertThat(first.path("search_url").asString())
        .isEqualTo("https://pdap.io/search/results?location_id=" + first.path("location_id"));
  }

  @Test
  void totalsWhatIsFollowed() {
    assertThat(at.get(TOTALS + "?whatever=1").toString())
        .isEqualTo(
            "{\"total_followers\":3,\"total_followed_searches\":6,\"last_notification_date\":null}");
    mailedAt("2026-01-16 23:30:00-05");
    mailedAt("2026-01-05Z");
    assertThat(at.get(TOTALS).path("last_notification_date").asString()).isEqualTo("2026-01-17");
  }

  private static List<String> lines(JsonNode answer) {
    return answer.path("results").valueStream().map(FollowMetricsTest::line).toList();
  }

  private static String line(JsonNode place) {
    return "%s: %s+%s followers, %s+%s sources, %s+%s approved, %s+%s completed"
        .formatted(
            place.path("location_name").asString("null"),
            place.path("follower_count"),
            place.path("follower_change"),
            place.path("source_count"),
            place.path("source_change"),
            place.path("approved_requests_count"),
            place.path("approved_requests_change"),
            place.path("completed_requests_count"),
            place.path("completed_requests_change"));
  }

  private static void mailedAt(String moment) {
    at.registry()
        .database()
        .execute(
            "insert into notification_log (user_count, created_at) values (1, '" + moment + "')");
  }
}
