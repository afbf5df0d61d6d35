package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ProfilesForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own data requests and searches. */
@Proves({"GET /api/v2/user/data-requests", "GET /api/v2/user/recent-searches"})
class ProfileListsTest {
  private static final String REQUESTS = "/api/v2/user/data-requests";
  private static final String SEARCHES = "/api/v2/user/recent-searches";
  private static ProfilesForTests profiles;

  @BeforeAll
  static void start() {
    profiles = ProfilesForTests.start();
  }

  @AfterAll
  static void stop() {
    profiles.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?page=7&requested_columns=%5B%27id%27%5D",
        "?sort_order=DESC",
        "?sort_by=title",
        "?sort_by=github_issue_number",
        "?sort_by=date_created&sort_order=ASC"
      })
  void listsOwnRequestsAsTheirAuthorSeesThem(String query) {
    var answer = profiles.get(REQUESTS + query, "member");
    assertThat(answer.body()).isEqualTo(profiles.expected("requests.json", ""));
    assertThat(profiles.faults(REQUESTS, answer)).isEmpty();
  }

  @Test
  void countsTheLinksOfASingleRequest() {
    var one = profiles.get(REQUESTS + "?limit=1&sort_by=title", "member").body();
    assertThat(one.path("metadata").toString())
        .isEqualTo("{\"count\":1,\"data_sources_count\":2,\"locations_count\":2}");
    assertThat(one.at("/data/0")).isEqualTo(profiles.expected("requests.json", "").at("/data/0"));
    var other = profiles.get(REQUESTS + "?sort_by=title&sort_order=ASC&limit=1", "member").body();
    assertThat(other.at("/data/0/id").asInt()).isEqualTo(1002);
    assertThat(profiles.get(REQUESTS, "newcomer").body().toString())
        .isEqualTo("{\"message\":\"\",\"metadata\":{\"count\":0},\"data\":[]}");
  }

  static List<RequestColumn> shown() {
    return RequestColumn.readableBy(Role.OWNER);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void sortsByEveryColumnThatIsShown(RequestColumn sort) {
    var answer = profiles.get(REQUESTS + "?sort_by=" + sort.label(), "member");
    assertThat(answer.body().path("data")).as(answer.raw().body()).hasSize(2);
    assertThat(answer.body().at("/data/0").has(sort.label())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "request_statuses=Active, Unexpected fields: {'request_statuses'}",
    "sort_by=internal_notes,  sort_by must be one of",
    "sort_order=asc,          sort_order must be one of",
    "limit=0,                 limit must be a whole number from 1 to 100",
    "limit=101,               limit must be a whole number from 1 to 100",
    "page=0,                  page must be a whole number from 1"
  })
  void refusesAQueryThatBreaksARule(String query, String message) {
    var answer = profiles.get(REQUESTS + "?" + query, "member");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).startsWith(message);
  }

  @Test
  void listsOwnSearchesNewestFirst() {
    var answer = profiles.get(SEARCHES + "?whatever=1", "member");
    assertThat(answer.body()).isEqualTo(profiles.expected("searches.json", ""));
    assertThat(profiles.faults(SEARCHES, answer)).isEmpty();
  }

  @Test
  void listsTheTenNewestSearches() {
    profiles
        .registry()
        .database()
        .execute(
            profiles.resolved(
                """
                insert into recent_searches (id, user_id, location_id)
                select 2000 + row_number() over (order by id), ${newcomer}, id
                from (select id from locations where type = 'State' order by id limit 12) states
                """));
    var newest = profiles.get(SEARCHES, "newcomer").body();
    assertThat(newest.at("/metadata/count").asInt()).isEqualTo(10);
    assertThat(String.join(" ", newest.path("data").findValuesAsString("location_id")))
        .isEqualTo(
            profiles
                .accounts()
                .value(
                    "select string_agg(location_id::text, ' ' order by id desc) from recent_searches where id > 2002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {REQUESTS, SEARCHES})
  void asksForAToken(String path) {
    assertThat(profiles.get(path, "key").message()).isEqualTo("Invalid Auth Scheme for endpoint");
    assertThat(profiles.get(path, "nobody").message()).isEqualTo("Authorization header missing");
  }
}
