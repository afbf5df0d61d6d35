package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.persistence.shared.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers find in the registry, asked over HTTP. */
@Proves({
  "GET /api/v2/agencies",
  "GET /api/v2/agencies/{id}",
  "GET /api/v2/data-sources",
  "GET /api/v2/data-sources/{id}",
  "GET /api/v2/data-sources/{id}/related-agencies",
  "GET /api/v2/locations",
  "GET /api/v2/locations/{location_id}",
  "GET /api/v2/map/data",
  "GET /api/v2/map/data-sources",
  "GET /api/v2/map/locations",
  "GET /api/v2/metrics",
  "GET /api/v2/metadata/record-types-and-categories"
})
class CatalogueTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @Test
  void showsAnAgencyWithItsPlacesAddressesAndSources() {
    var agency = get("/api/v2/agencies/1").path("data");
    assertThat(agency.path("locality_name").asString()).isEqualTo("Pittsburgh");
    assertThat(agency.at("/locations/0/display_name").asString()).isEqualTo("Pittsburgh");
    assertThat(agency.at("/meta_urls/0").asString()).isEqualTo("https://pittsburghpa.gov/police");
    assertThat(agency.at("/data_sources/0/name").asString()).isEqualTo("Pittsburgh arrests");
    assertThat(agency.path("agency_created").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00");
  }

  @Test
  void showsInternalNotesToAdministratorsOnly() {
    assertThat(get("/api/v2/data-sources/1").at("/data/data_requests/0").has("internal_notes"))
        .isFalse();
    var admin =
        registry.anonymously(
            "/api/v2/data-sources/1",
            "Authorization",
            "Bearer " + TokensForTests.access("\"write_data\""));
    assertThat(json(admin.body()).at("/data/data_requests/0/internal_notes").asString())
        .isEqualTo("only for us");
  }

  @Test
  void narrowsListsToTheColumnsAskedFor() {
    var first =
        get("/api/v2/data-sources?requested_columns=%5B'id',%20'name'%5D&limit=1").at("/data/0");
    assertThat(first.propertyNames())
        .containsExactlyInAnyOrder("id", "name", "agencies", "data_requests");
    var agency = get("/api/v2/agencies?requested_columns=id,created_at,updated_at&limit=1");
    assertThat(agency.at("/data/0").propertyNames())
        .containsExactlyInAnyOrder(
            "id", "created_at", "updated_at", "meta_urls", "data_sources", "locations");
    assertThat(agency.at("/data/0/created_at"))
        .isEqualTo(get("/api/v2/agencies?limit=1").at("/data/0/agency_created"));
    assertThat(get("/api/v2/agencies?limit=1").at("/data/0").has("created_at")).isFalse();
    assertThat(registry.get("/api/v2/data-sources?requested_columns=id,secret").statusCode())
        .isEqualTo(403);
    assertThat(registry.get("/api/v2/agencies?requested_columns=secret").statusCode())
        .isEqualTo(400);
  }

  @Test
  void sortsAndPagesWithoutGaps() {
    assertThat(
            get("/api/v2/agencies?sort_by=name&sort_order=ASC&limit=1&page=2")
                .at("/data/0/id")
                .asInt())
        .isEqualTo(3);
    assertThat(get("/api/v2/agencies?page=1000").at("/metadata/count").asInt()).isZero();
  }

  @Test
  void listsWhatHasNoValueLastInEitherOrder() {
    for (var order : List.of("ASC", "DESC")) {
      var sorted = get("/api/v2/data-sources?sort_by=coverage_start&sort_order=" + order);
      assertThat(sorted.at("/data/0/id").asInt()).isEqualTo(1);
      assertThat(sorted.at("/data/3/coverage_start").isNull()).isTrue();
    }
  }

  @Test
  void answersNotFoundForWhatIsNotThere() {
    for (var entry :
        Map.of(
                "/api/v2/agencies/99",
                "Agency not found.",
                "/api/v2/data-sources/99",
                "Data Source not found.",
                "/api/v2/data-sources/99/related-agencies",
                "Data Source not found.",
                "/api/v2/locations/999999",
                "Location not found.")
            .entrySet()) {
      var answer = registry.get(entry.getKey());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(json(answer.body()).path("message").asString()).isEqualTo(entry.getValue());
    }
    assertThat(registry.get("/api/v2/agencies/abc").statusCode()).isEqualTo(404);
  }

  @Test
  void countsWhatTheRegistryHolds() {
    assertThat(get("/api/v2/metrics").toString())
        .isEqualTo("{\"source_count\":4,\"agency_count\":3,\"county_count\":1,\"state_count\":1}");
    var locations = get("/api/v2/map/locations");
    assertThat(locations.path("counties").size()).isEqualTo(3235);
    assertThat(
            locations
                .path("states")
                .valueStream()
                .filter(state -> state.path("state_iso").asString().equals("PA"))
                .findFirst()
                .orElseThrow()
                .path("source_count")
                .asInt())
        .isEqualTo(3);
    assertThat(get("/api/v2/map/data?record_types=Stops").path("sources").size()).isZero();
    assertThat(sourcesOnTheMap("/api/v2/map/data"))
        .isEqualTo("[2, 3, 3]")
        .isEqualTo(sourcesOnTheMap("/api/v2/map/data?record_types=Stops,Arrest%20Records,Surveys"));
    assertThat(sourcesOnTheMap("/api/v2/map/data?record_types=Stops")).isEqualTo("[1, 2, 2]");
    assertThat(sourcesOnTheMap("/api/v2/map/data?record_types=Surveys")).isEqualTo("[0, 0, 0]");
    assertThat(get("/api/v2/map/data").at("/sources/0/source_id").asInt()).isEqualTo(3);
    assertThat(get("/api/v2/map/data-sources").at("/data/0/lat").asDouble()).isBetween(40.0, 41.0);
  }

  @Test
  void namesEveryRelationOfTheDatabaseAndNoOther() {
    var inDatabase =
        registry
            .database()
            .value(
                "select string_agg(relname || ' ' || relkind::text, ',' order by relname collate \"C\") from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm') and relname != 'flyway_schema_history'");
    var kinds =
        Map.of(
            Relation.Kind.TABLE,
            "r",
            Relation.Kind.VIEW,
            "v",
            Relation.Kind.MATERIALIZED_VIEW,
            "m");
    var named =
        Arrays.stream(Relation.values())
            .map(relation -> relation.label() + " " + kinds.get(relation.kind()))
            .sorted()
            .toList();
    assertThat(inDatabase).contains(String.join(",", named));
  }

  @Test
  void indexesEveryForeignKey() {
    assertThat(
            registry
                .database()
                .value(
                    "select count(*) from pg_constraint c where contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)"))
        .contains(0L);
  }

  /** How many sources Pittsburgh, its county and its state have. */
  @Test
  void listsRecordTypesUnderTheirCategories() {
    var lists = get("/api/v2/metadata/record-types-and-categories");
    assertThat(lists.path("record_types")).hasSize(36);
    assertThat(lists.path("record_categories"))
        .extracting(category -> category.path("name").asString())
        .contains("Police & Public Interactions", "Jails & Courts", "Other");
    assertThat(lists.path("record_types"))
        .filteredOn(type -> type.path("name").asString().equals("Stops"))
        .extracting(type -> type.path("category_id").asInt())
        .containsExactly(1);
  }

  private static String sourcesOnTheMap(String target) {
    var locations = get(target).path("locations");
    assertThat(locations.path("counties").size()).isEqualTo(3235);
    return Stream.of(
            named(locations.path("localities"), "Pittsburgh"),
            named(locations.path("counties"), "Allegheny"),
            named(locations.path("states"), "Pennsylvania"))
        .map(place -> place.path("source_count").asInt())
        .toList()
        .toString();
  }

  private static JsonNode named(JsonNode places, String name) {
    return places
        .valueStream()
        .filter(place -> place.path("name").asString().equals(name))
        .filter(place -> place.path("state_iso").asString().equals("PA"))
        .findFirst()
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
