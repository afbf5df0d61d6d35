package io.blotter.bootstrap.search;

import static io.blotter.bootstrap.testing.SearchesForTests.BY_PLACE;
import static io.blotter.bootstrap.testing.SearchesForTests.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SearchesForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches that were answered are among the caller's recent ones. */
@Proves({"GET /api/v2/search", "GET /api/v2/user/recent-searches"})
class RecentSearchTest {
  private static final String KEY = "Basic " + RegistryForTests.KEY;

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

  @Test
  void showsASearchAtOnce() {
    at.search(
        SEARCH
            + "?location_id="
            + at.pittsburgh()
            + "&record_categories=Jails%20%26%20Courts,Other",
        ann);
    at.search(SEARCH + "?record_categories=ALL", ann);
    at.search(SEARCH, ann);
    assertThat(at.recent(ann).toString())
        .isEqualTo(
            "{\"metadata\":{\"count\":3},\"data\":["
                + nowhere("")
                + ","
                + nowhere("\"All\"")
                + ",{\"state_name\":\"Pennsylvania\",\"county_name\":\"Allegheny\",\"locality_name\":"
                + "\"Pittsburgh\",\"location_type\":\"Locality\",\"location_id\":"
                + at.pittsburgh()
                + ",\"record_categories\":[\"Jails & Courts\",\"Other\"]}]}");
    assertThat(at.recent(at.owner()).path("data")).isEmpty();
  }

  @Test
  void keepsTheRecordTypesForTheProfilePage() {
    at.search(SEARCH + "?record_types=stops,Arrest%20Records,Stops", ann);
    var page = at.accounts().get("/api/v3/user/2", ann).body().at("/recent_searches/0");
    assertThat(page.path("record_types").toString()).isEqualTo("[\"Arrest Records\",\"Stops\"]");
    assertThat(page.path("record_categories").toString()).isEqualTo("[]");
    assertThat(page.path("display_name").asString()).isEqualTo("No Location");
    assertThat(page.path("search_date").asString()).matches("20.*T.*Z");
    assertThat(at.accounts().get("/api/v2/user/2", ann).body().at("/data/recent_searches/data"))
        .hasSize(1);
  }

  @Test
  void keepsAKeysSearchForItsOwner() {
    at.search(BY_PLACE + "?location_id=" + at.pittsburgh(), KEY);
    at.search(BY_PLACE + "?output_format=csv&location_id=" + at.pittsburgh(), KEY);
    assertThat(at.recent(at.owner()).at("/data/1/location_id").asString())
        .isEqualTo(at.pittsburgh());
    assertThat(at.recent(at.owner()).path("data")).hasSize(2);
    assertThat(at.recent(ann).path("data")).isEmpty();
  }

  @Test
  void keepsASearchWhoseAnswerTheCallerStillHas() {
    var first = at.accounts().get(SEARCH + "?record_types=Stops", ann).raw();
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again =
        at.registry()
            .anonymously(
                SEARCH + "?record_types=Stops", "Authorization", ann, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(at.recent(ann).path("data")).hasSize(2);
  }

  private static String nowhere(String category) {
    return "{\"state_name\":null,\"county_name\":null,\"locality_name\":null,\"location_type\":null,"
        + "\"location_id\":null,\"record_categories\":["
        + category
        + "]}";
  }
}
