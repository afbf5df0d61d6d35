package io.blotter.bootstrap.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is suggested while somebody types, of all places and a few agencies. */
@Proves({"GET /api/v2/typeahead/agencies", "GET /api/v2/typeahead/locations"})
class SuggestionsTest {
  private static final String AGENCIES =
      """
      insert into agencies (id, name, jurisdiction_type, agency_type)
      values (11, 'New York City Police Department', 'local', 'law enforcement'),
             (12, 'Fort Worth Police Department', 'local', 'law enforcement'),
             (13, 'St. Louis Metropolitan Police Department', 'local', 'law enforcement'),
             (14, 'Cook County Sheriff’s Office', 'county', 'law enforcement'),
             (15, 'Los Angeles Police Department', 'local', 'law enforcement'),
             (16, 'San Angelo Police Department', 'local', 'law enforcement'),
             (17, 'East Pittsburgh Police Department', 'local', 'law enforcement'),
             (18, 'New York Mills Police Department', 'local', 'law enforcement'),
             (19, '???', 'local', 'unknown'), -- has no word
             (20, repeat('㎯', 500), 'local', 'unknown'); -- has one that no index takes whole
      insert into link_agencies__locations (agency_id, location_id)
      select 12, id from locations_expanded where locality_name = 'Fort Worth' and state_iso = 'TX';
      insert into data_sources (id, name, source_url, record_type_id) values (11, 'NYPD stops', 'https://nyc.example', 12);
      insert into link_agencies__data_sources (agency_id, data_source_id) values (11, 11);
      call refresh_typeahead_agencies();
      refresh materialized view typeahead_words;
      """;

  private static RegistryForTests registry;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    registry.database().execute(AGENCIES);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @Test
  void suggestsAgenciesWithStrangeNamesToo() {
    assertThat(
            registry
                .database()
                .value(
                    "select string_agg(id::text, ' ' order by id) from typeahead_agencies where id > 18"))
        .hasValue("19 20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pittsb | Pittsburgh, Allegheny, Pennsylvania
          PITTSBURGH PA | Pittsburgh, Allegheny, Pennsylvania
          Pittsburgh, Allegheny, Pennsylvania | Pittsburgh, Allegheny, Pennsylvania
          pitsburgh | Pittsburgh, Allegheny, Pennsylvania
          pitsburgh pa | Pittsburgh, Allegheny, Pennsylvania
          springfield il | Springfield, Sangamon, Illinois
          il springfield | Springfield, Sangamon, Illinois
          cook county | Cook, Illinois
          cook coun | Cook, Illinois
          los angeles county | Los Angeles, California
          los angelos county | Los Angeles, California
          los angelos | Los Angeles, California
          los angeles ca | Los Angeles, California
          king county wa | King, Washington
          orleans parish | Orleans, Louisiana
          st. louis county | St. Louis, Missouri
          saint louis mo | St. Louis, Missouri
          ft worth | Fort Worth, Tarrant, Texas
          Ft. Worth, TX | Fort Worth, Tarrant, Texas
          mt vernon | Mount Vernon, Westchester, New York
          dona ana | Doña Ana, New Mexico
          o’fallon | O'Fallon, St. Charles, Missouri
          kakaako | Kakaʻako, Honolulu, Hawaii
          PA | Pennsylvania
          ny | New York
          new | New York
          DC | District of Columbia
          D.C. | District of Columbia
          washington, d.c. | Washington, District of Columbia, District of Columbia
          pennsylvania | Pennsylvania
          pensylvania | Pennsylvania
          """)
  void suggestsThePlaceThatIsMeant(String typed, String name) {
    assertThat(suggested("locations", typed)).first().isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pittsburgh police | Pittsburgh Bureau of Police
          police pittsburgh | Pittsburgh Bureau of Police
          pitsburgh | Pittsburgh Bureau of Police
          pitsburgh polise | Pittsburgh Bureau of Police
          pittsburgh pa police | Pittsburgh Bureau of Police
          new york police | New York City Police Department
          new york mills | New York Mills Police Department
          ft worth police | Fort Worth Police Department
          fort worth pd | Fort Worth Police Department
          fort worth tx | Fort Worth Police Department
          saint louis metro | St. Louis Metropolitan Police Department
          los angelos police | Los Angeles Police Department
          cook county | Cook County Sheriff’s Office
          sherif | Allegheny County Sheriff's Office
          allegheny sheriffs | Allegheny County Sheriff's Office
          kakaako | Kaka‘ako Harbor Police
          """)
  void suggestsTheAgencyThatIsMeant(String typed, String name) {
    assertThat(suggested("agencies", typed)).first().isEqualTo(name);
  }

  @Test
  void putsBeginningsBeforeWordsAndThoseBeforeParts() {
    assertThat(suggested("agencies", "pittsburgh"))
        .containsExactly("Pittsburgh Bureau of Police", "East Pittsburgh Police Department");
  }

  @Test
  void takesWildcardsForWhatTheyAre() {
    assertThat(suggested("agencies", "pitts%police"))
        .isEqualTo(suggested("agencies", "pitts police"));
    assertThat(suggested("agencies", "pittsburg_"))
        .first()
        .isEqualTo("Pittsburgh Bureau of Police");
    assertThat(suggested("agencies", "' | \\ :* & !(")).isNotEmpty();
  }

  @Test
  void alwaysSuggestsSomethingOnTheFirstPage() {
    assertThat(suggested("locations", "xqzwkjv")).hasSize(10);
    assertThat(suggested("locations", "xqzwkjv&page=2")).isEmpty();
    assertThat(suggested("agencies", "xqzwkjv")).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xqz allqwk", "zzzzallezzzz", "policia nacional de madrid"})
  void suggestsTheNearestOfAllWhereNothingFits(String typed) {
    var nearest =
        "select sum(likeness) from (select similarity(folded_wording, fold('%s')) as likeness from"
            + " typeahead_locations where display_name = any($${%s}$$) or %s order by 1 desc limit"
            + " 10) found";
    var names = "\"" + String.join("\",\"", suggested("locations", typed)) + "\"";
    var database = registry.database();
    assertThat(database.value(nearest.formatted(typed, names, "false")))
        .isPresent()
        .isEqualTo(database.value(nearest.formatted(typed, "", "true")));
  }

  private static List<String> suggested(String kind, String typed) {
    var query = URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("%26page%3D", "&page=");
    var answer = registry.get("/api/v2/typeahead/" + kind + "?query=" + query);
    assertThat(answer.statusCode()).as(typed + ": " + answer.body()).isEqualTo(200);
    var suggestions = JsonMapper.shared().readTree(answer.body()).path("suggestions");
    return StreamSupport.stream(suggestions.spliterator(), false)
        .map(suggestion -> suggestion.path("display_name").asString())
        .toList();
  }
}
