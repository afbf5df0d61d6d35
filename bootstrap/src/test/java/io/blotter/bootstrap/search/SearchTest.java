package io.blotter.bootstrap.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What searches find and match, asked over HTTP. */
@Proves({
  "GET /api/v2/search",
  "GET /api/v2/search/federal",
  "GET /api/v2/search/search-location-and-record-type",
  "GET /api/v2/check/unique-url",
  "GET /api/v4/search",
  "POST /api/v2/match/agency"
})
class SearchTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @Test
  void findsSourcesAroundAndInsideAPlaceByLevel() {
    var pittsburgh = location("locality_name = 'Pittsburgh' and state_iso = 'PA'");
    var found = get("/api/v2/search?location_id=" + pittsburgh);
    assertThat(found.path("count").asInt()).isEqualTo(3);
    assertThat(found.at("/data/locality/results/0/agency_name").asString())
        .isEqualTo("Pittsburgh Bureau of Police");
    assertThat(found.at("/data/locality/results/0/municipality").asString())
        .isEqualTo("Pittsburgh");
    assertThat(found.at("/data/county/count").asInt()).isEqualTo(1);
    assertThat(found.at("/data/federal/results/0/data_source_name").asString())
        .isEqualTo("FBI statistics");
    var ohio = location("state_iso = 'OH' and type = 'State'");
    assertThat(get("/api/v2/search?location_id=" + ohio).path("count").asInt()).isEqualTo(1);
    var stops = get("/api/v2/search?record_types=stops,%20Surveys&location_id=" + pittsburgh);
    assertThat(stops.path("count").asInt()).isEqualTo(1);
    assertThat(get("/api/v2/search?record_categories=ALL").path("count").asInt()).isEqualTo(3);
  }

  @Test
  void exploresSourcesByWordsAndValues() {
    var all = get("/api/v4/search");
    assertThat(all.path("count").asInt()).isEqualTo(3);
    assertThat(all.path("results").findValuesAsString("level"))
        .containsExactly("local", "county", "federal");
    assertThat(all.at("/results/0/place_path").asString())
        .isEqualTo("pennsylvania/allegheny/pittsburgh");
    var page = get("/api/v4/search?limit=2");
    assertThat(page.path("results").size()).isEqualTo(2);
    var rest = get("/api/v4/search?limit=2&after=" + page.path("next").asInt());
    assertThat(rest.path("results").findValuesAsString("name")).containsExactly("FBI statistics");
    assertThat(rest.path("next").isNull()).isTrue();
    for (var narrowed :
        new String[] {
          "q=pittsburgh%20arrests",
          "type=Arrest%20Records",
          "level=local",
          "format=CSV",
          "access=API",
          "from=2020&to=2024"
        }) {
      assertThat(get("/api/v4/search?" + narrowed).path("results").findValuesAsString("id"))
          .as(narrowed)
          .containsExactly("1");
    }
    assertThat(registry.get("/api/v4/search?from=2024&to=2020").statusCode()).isEqualTo(400);
    assertThat(registry.get("/api/v4/search?location_id=999999").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesSearchesThatContradictThemselves() {
    var both = registry.get("/api/v2/search?record_types=Stops&record_categories=Other");
    assertThat(both.body())
        .isEqualTo(
            "{\"message\":\"Only one of 'record_categories' or 'record_types' should be"
                + " provided.\"}\n");
    var all = registry.get("/api/v2/search?record_categories=All,Other");
    assertThat(all.body())
        .isEqualTo("{\"message\":\"ALL cannot be provided with other record categories.\"}\n");
    assertThat(registry.get("/api/v2/search?record_types=Nonsense").body())
        .contains("record_types must only contain");
    assertThat(registry.get("/api/v2/search?location_id=999999").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsAnAnswerOnlyUntilTheDataChange() {
    assertThat(nameOfStops()).isEqualTo(nameOfStops()).isEqualTo("Allegheny stops");
    rename("Allegheny halts");
    try {
      var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (nameOfStops().equals("Allegheny stops") && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertThat(nameOfStops()).isEqualTo("Allegheny halts");
    } finally {
      rename("Allegheny stops");
    }
  }

  @Test
  void listsFederalSourcesByCategory() {
    var target = "/api/v2/search/federal?record_categories=";
    var found = json(registry.get(target + "Agency-published%20Resources").body());
    assertThat(found.path("count").asInt()).isEqualTo(1);
    assertThat(found.at("/results/0/data_source_name").asString()).isEqualTo("FBI statistics");
    assertThat(found.at("/results/0").has("municipality")).isFalse();
    assertThat(json(registry.get(target + "Other").body()).path("results")).isEmpty();
    assertThat(registry.get("/api/v2/search/federal?page=0").statusCode()).isEqualTo(400);
  }

  private static String nameOfStops() {
    return get("/api/v2/search?record_types=Stops")
        .at("/data/county/results/0/data_source_name")
        .asString();
  }

  private static void rename(String name) {
    registry.database().execute("update data_sources set name = '" + name + "' where id = 2");
  }

  @Test
  void exportsASearchWithoutFormulas() {
    var answer =
        registry.get(
            "/api/v2/search/search-location-and-record-type?output_format=csv&record_types=Arrest%20Records&location_id="
                + location("locality_name = 'Pittsburgh' and state_iso = 'PA'"));
    var lines = answer.body().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo(
            "id,data_source_name,description,record_type,source_url,record_formats,coverage_start,coverage_end,agency_supplied,agency_name,municipality,state_iso,jurisdiction_type");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,Pittsburgh arrests,'=1+1,Arrest Records,https://www.pgh.example/arrests/,\"['CSV',"
                + " 'PDF']\",2020-01-01,,True,Pittsburgh Bureau of Police,Pittsburgh,PA,local");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .matches(
            "attachment; filename=search_results-\\d{4}-\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d\\.csv");
  }

  @Test
  void matchesAgenciesByNameAndPlace() {
    assertThat(
            match(
                    "{\"name\":\"pittsburgh bureau of"
                        + " police\",\"state\":\"Pennsylvania\",\"county\":\"Allegheny\",\"locality\":\"Pittsburgh\"}")
                .path("status")
                .asString())
        .isEqualTo("Exact Match");
    assertThat(match("{\"name\":\"Pittsburgh Police\"}").path("status").asString())
        .isEqualTo("Partial Matches");
    assertThat(
            match("{\"name\":\"Pittsburgh Police\",\"county\":\"Allegheny\"}")
                .path("status")
                .asString())
        .isEqualTo("No Match");
    assertThat(
            match("{\"name\":\"ALLEGHENY COUNTY: SHERIFF'S OFFICE\"}").at("/agencies/0/id").asInt())
        .isEqualTo(2);
    var everywhere = match("{\"name\":\"County Sheriff\"}").path("agencies");
    assertThat(everywhere.size()).isEqualTo(4);
    assertThat(everywhere.at("/0/id").asInt()).isEqualTo(2);
    assertThat(match("{\"state\":\"Ohio\"}").path("message").asString())
        .isEqualTo("name is missing");
    assertThat(match("{\"name\":\"x\",\"admin\":true}").path("message").asString())
        .isEqualTo("Unexpected fields: {'admin'}");
  }

  @Test
  void knowsAddressesHoweverTheyAreWritten() {
    for (var url :
        Arrays.asList(
            "pgh.example/arrests",
            "http://PGH.example/arrests/",
            "https://www.pgh.example/arrests")) {
      assertThat(
              get("/api/v2/check/unique-url?url=" + url)
                  .at("/duplicates/0/original_url")
                  .asString())
          .isEqualTo("https://www.pgh.example/arrests/");
    }
    assertThat(get("/api/v2/check/unique-url?url=etepolice.org").path("duplicates").size())
        .isZero();
  }

  private static JsonNode match(String body) {
    return json(registry.post("/api/v2/match/agency", TokensForTests.access(""), body).body());
  }

  private static long location(String condition) {
    return (Long)
        registry
            .database()
            .value("select id from locations_expanded where " + condition)
            .orElseThrow();
  }

  private static JsonNode get(String target) {
    var answer = registry.get(target);
    assertThat(answer.statusCode()).as(target + ": " + answer.body()).isEqualTo(200);
    return json(answer.body());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
