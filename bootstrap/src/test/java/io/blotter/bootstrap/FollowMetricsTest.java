package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.metrics.FollowedPlaceSort;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much is followed, and what happens there, asked over HTTP. */
class FollowMetricsTest {
  private static final String TOTALS = "/api/v2/metrics/followed-searches/aggregate";
  private static final String PLACES = "/api/v2/metrics/followed-searches/breakdown";

  /**
   * Ann and Bob follow Pittsburgh, Ann its county and state and an empty one; user 1 the nation.
   */
  private static final String FOLLOWS =
      """
      insert into users (id, email) values (2, 'ann@example.org'), (3, 'bob@example.org');
      insert into link_user_followed_location (user_id, location_id, created_at)
      select 2, id, '2026-01-01Z'::timestamptz from locations_expanded where state_iso = 'PA' and (type = 'State' or county_fips = '42003' and type = 'County' or locality_name = 'Pittsburgh')
      union all select 3, id, '2026-02-01Z' from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'
      union all select 2, id, '2026-02-01Z' from locations_expanded where state_iso = 'OH' and type = 'State';
      insert into link_agencies__data_sources (agency_id, data_source_id) values (2, 1);
      insert into data_requests (id, title, request_status, date_status_last_changed)
      values (11, 'a', 'Ready to start', '2026-01-10Z'), (12, 'b', 'Ready to start', '2026-02-10Z'), (13, 'c', 'Complete', '2026-02-10Z'), (14, 'd', 'Active', '2026-02-10Z');
      insert into link_data_requests__locations (data_request_id, location_id)
      select request, place.id from unnest(array[11, 12, 14]) request, locations_expanded place where locality_name = 'Pittsburgh' and state_iso = 'PA'
      union all select 11, id from locations_expanded where county_fips = '42003' and type = 'County'
      union all select 13, id from locations_expanded where state_iso = 'PA' and type = 'State'
      """;

  private static RegistryForTests registry;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    registry.database().execute(FOLLOWS);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @BeforeEach
  void forget() {
    registry.database().execute("delete from notification_log");
  }

  @Test
  void countsEverythingAsNewBeforeTheFirstMailing() {
    assertThat(lines(get(PLACES)))
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
    assertThat(lines(get(PLACES)))
        .containsExactlyInAnyOrder(
            "null: 1+1 followers, 4+2 sources, 2+1 approved, 1+1 completed",
            "Pennsylvania: 1+0 followers, 3+1 sources, 2+1 approved, 1+1 completed",
            "Ohio: 1+1 followers, 0+0 sources, 0+0 approved, 0+0 completed",
            "Allegheny, Pennsylvania: 1+0 followers, 3+1 sources, 2+1 approved, 0+0 completed",
            "Pittsburgh, Allegheny, Pennsylvania: 2+1 followers, 2+1 sources, 2+1 approved, 0+0 completed");
  }

  @Test
  void leadsToTheSitesPageOfEachPlace() {
    var first = get(PLACES + "?sort_by=follower_count").at("/results/0");
    assertThat(first.path("search_url").asString())
        .isEqualTo("https://pdap.io/search/results?location_id=" + first.path("location_id"));
  }

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
    assertThat(get(PLACES + "?page=2").toString()).isEqualTo("{\"results\":[]}");
  }

  @ParameterizedTest
  @EnumSource(FollowedPlaceSort.class)
  void sortsByEveryKeyThatIsShown(FollowedPlaceSort sort) {
    var first = get(PLACES + "?sort_by=" + sort.label()).at("/results/0");
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
    var refused = registry.get(PLACES + "?" + query);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).startsWith("{\"message\":\"" + message);
  }

  @Test
  void totalsWhatIsFollowed() {
    assertThat(get(TOTALS + "?whatever=1").toString())
        .isEqualTo(
            "{\"total_followers\":3,\"total_followed_searches\":6,\"last_notification_date\":null}");
    mailedAt("2026-01-16 23:30:00-05");
    mailedAt("2026-01-05Z");
    assertThat(get(TOTALS).path("last_notification_date").asString()).isEqualTo("2026-01-17");
  }

  private static void mailedAt(String moment) {
    registry
        .database()
        .execute(
            "insert into notification_log (user_count, created_at) values (1, '" + moment + "')");
  }

  private static List<String> names(String query) {
    return get(PLACES + query)
        .path("results")
        .valueStream()
        .map(place -> place.path("location_name").asString("null"))
        .toList();
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

  private static JsonNode get(String target) {
    var answer = registry.get(target);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
