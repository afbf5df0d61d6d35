package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Searches that were answered are among the caller's recent ones. */
class RecentSearchTest {
  private static final String SEARCH = "/api/v2/search";
  private static final String BY_PLACE = "/api/v2/search/search-location-and-record-type";
  private static final String KEY = "Basic " + RegistryForTests.KEY;

  private static RegistryForTests registry;
  private static AccountsForTests accounts;
  private static String ann;
  private static String owner;
  private static String pittsburgh;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    registry.database().execute("insert into users (id, email) values (2, 'ann@example.org')");
    ann = "Bearer " + TokensForTests.access(2, "");
    owner = "Bearer " + TokensForTests.access(1, "");
    pittsburgh =
        accounts.value(
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'");
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @BeforeEach
  void forget() {
    recent(ann);
    registry.database().execute("delete from recent_searches");
  }

  @Test
  void showsASearchAtOnce() {
    search(
        SEARCH + "?location_id=" + pittsburgh + "&record_categories=Jails%20%26%20Courts,Other",
        ann);
    search(SEARCH + "?record_categories=ALL", ann);
    search(SEARCH, ann);
    assertThat(recent(ann).toString())
        .isEqualTo(
            "{\"metadata\":{\"count\":3},\"data\":["
                + nowhere("")
                + ","
                + nowhere("\"All\"")
                + ",{\"state_name\":\"Pennsylvania\",\"county_name\":\"Allegheny\",\"locality_name\":"
                + "\"Pittsburgh\",\"location_type\":\"Locality\",\"location_id\":"
                + pittsburgh
                + ",\"record_categories\":[\"Jails & Courts\",\"Other\"]}]}");
    assertThat(recent(owner).path("data")).isEmpty();
  }

  @Test
  void keepsTheRecordTypesForTheProfilePage() {
    search(SEARCH + "?record_types=stops,Arrest%20Records,Stops", ann);
    var page = accounts.get("/api/v3/user/2", ann).body().at("/recent_searches/0");
    assertThat(page.path("record_types").toString()).isEqualTo("[\"Arrest Records\",\"Stops\"]");
    assertThat(page.path("record_categories").toString()).isEqualTo("[]");
    assertThat(page.path("display_name").asString()).isEqualTo("No Location");
    assertThat(page.path("search_date").asString()).matches("20.*T.*Z");
    assertThat(accounts.get("/api/v2/user/2", ann).body().at("/data/recent_searches/data"))
        .hasSize(1);
  }

  @Test
  void keepsAKeysSearchForItsOwner() {
    search(BY_PLACE + "?location_id=" + pittsburgh, KEY);
    search(BY_PLACE + "?output_format=csv&location_id=" + pittsburgh, KEY);
    assertThat(recent(owner).at("/data/1/location_id").asString()).isEqualTo(pittsburgh);
    assertThat(recent(owner).path("data")).hasSize(2);
    assertThat(recent(ann).path("data")).isEmpty();
  }

  @Test
  void keepsASearchWhoseAnswerTheCallerStillHas() {
    var first = accounts.get(SEARCH + "?record_types=Stops", ann).raw();
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again =
        registry.anonymously(
            SEARCH + "?record_types=Stops", "Authorization", ann, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(recent(ann).path("data")).hasSize(2);
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
    accounts.get(target, ann);
    assertThat(recent(ann).path("data")).isEmpty();
  }

  @Test
  void asksOfTheDeprecatedSearchWhereToSearch() {
    var refused = accounts.get(BY_PLACE + "?record_types=Stops", ann);
    assertThat(refused.raw().body()).isEqualTo("{\"message\":\"Field required\"}\n");
  }

  @Test
  void keepsTheNewestFifty() {
    for (var i = 0; i < 60; i++) {
      search(SEARCH + "?record_types=" + (i < 10 ? "Stops" : "Surveys"), ann);
    }
    recent(ann);
    assertThat(
            accounts.value(
                "select count(*) || ' ' || string_agg(distinct record_types::text, '') from recent_searches_expanded"))
        .isEqualTo("50 {Surveys}");
  }

  @Test
  void answersWhetherOrNotTheSearchCanBeWritten() {
    search(SEARCH + "?record_types=Stops", ann);
    var wanted = recent(ann).path("data");
    registry
        .database()
        .execute(
            """
            create function refuse() returns trigger language plpgsql as $$begin raise 'no'; end$$;
            create trigger refuse before insert on recent_searches execute function refuse();
            """);
    try {
      for (var target : List.of(SEARCH, BY_PLACE + "?location_id=" + pittsburgh)) {
        search(target, ann);
        assertThat(recent(ann).path("data")).isEqualTo(wanted);
      }
      assertThat(registry.anonymously("/metrics").body())
          .containsPattern("searches_total\\{outcome=\"lost\"} 2\\.0");
    } finally {
      registry.database().execute("drop function refuse cascade");
    }
    search(SEARCH, ann);
    assertThat(recent(ann).path("data")).hasSize(2);
  }

  private static String nowhere(String category) {
    return "{\"state_name\":null,\"county_name\":null,\"locality_name\":null,\"location_type\":null,"
        + "\"location_id\":null,\"record_categories\":["
        + category
        + "]}";
  }

  private static void search(String target, String who) {
    var answer = accounts.get(target, who);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
  }

  private static JsonNode recent(String who) {
    return accounts.get("/api/v2/user/recent-searches", who).body();
  }
}
