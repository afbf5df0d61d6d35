package io.blotter.bootstrap.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies that are looked up by the names of their places. */
@Proves("POST /api/v2/source-collector/agencies/search/location")
class AgenciesByPlaceTest {
  private static final String PATH = "/api/v2/source-collector/agencies/search/location";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  /**
   * Five more in Pittsburgh's state: two share a place, one is in two places, one is the state's.
   */
  @BeforeAll
  static void settle() {
    registry
        .database()
        .execute(
            """
            insert into agencies (id, name, jurisdiction_type, agency_type)
            select id, 'Agency ' || id, 'local', 'court' from generate_series(11, 14) as id;
            insert into link_agencies__locations (agency_id, location_id)
            select agency, id from locations_expanded
            join (values (11, 'Pittston'), (12, 'Pittston'), (13, 'Erie'), (13, 'Pittsburgh')) as seat (agency, place)
              on seat.place = display_name and type = 'Locality' and state_iso = 'PA'
            union all
            select 14, id from locations_expanded where type = 'State' and state_iso = 'PA'
            """);
  }

  @Test
  void answersWithTheAgenciesOfTheMostSimilarPlaces() {
    assertThat(ask("{\"query\": \"pittsburg\", \"iso\": \"PA\", \"request_id\": 5}").body())
        .isEqualTo(
            "{\"responses\":[{\"request_id\":5,\"results\":[{\"agency_id\":1,\"similarity\":0.75},{\"agency_id\":13,\"similarity\":0.75},{\"agency_id\":11,\"similarity\":0.35714287},{\"agency_id\":12,\"similarity\":0.35714287},{\"agency_id\":14,\"similarity\":0.045454547}]}]}\n");
  }

  @Test
  void leavesOutRequestsWithoutRowsAndMergesThoseOfOneId() {
    var answer =
        ask(
            "{\"query\": \"zzz\", \"iso\": \"PA\", \"request_id\": 9}, {\"query\": \"Ohio\", \"iso\": \"OH\", \"request_id\": 8}, {\"query\": \"Erie\", \"iso\": \"PA\", \"request_id\": 7}, {\"query\": \"Erie\", \"iso\": \"pa\", \"request_id\": 6}, {\"query\": \"Pennsylvania\", \"iso\": \"PA\", \"request_id\": 9}");
    var responses = SyncForTests.json(answer).path("responses");
    assertThat(responses).hasSize(2);
    assertThat(responses.at("/0/request_id").asInt()).isEqualTo(9);
    assertThat(responses.path(0).path("results")).hasSize(10);
    assertThat(responses.at("/0/results/5").toString())
        .isEqualTo("{\"agency_id\":14,\"similarity\":1}");
    assertThat(responses.at("/1/results/0").toString())
        .isEqualTo("{\"agency_id\":13,\"similarity\":1}");
  }

  @Test
  void takesAThousandAtOnce() {
    var requests =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> "{\"query\": \"Place " + i + "\", \"iso\": \"PA\", \"request_id\": " + i + "}")
            .collect(Collectors.joining(","));
    assertThat(SyncForTests.json(ask(requests)).path("responses")).hasSize(1_000);
    var more = ask(requests + ",{\"query\": \"x\", \"iso\": \"PA\", \"request_id\": 1}");
    assertThat(more.statusCode()).isEqualTo(400);
    assertThat(more.body())
        .isEqualTo("{\"message\":\"requests must have from 1 to 1000 items\"}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|requests must have from 1 to 1000 items",
        "{\"query\": \"x\", \"iso\": \"PAX\", \"request_id\": 1}|requests.0.iso must have at most 2 characters",
        "{\"query\": \"x\", \"iso\": \"PA\"}|requests.0.request_id is missing",
        "{\"query\": null, \"iso\": \"PA\", \"request_id\": 1}|requests.0.query is missing",
        "{\"query\": 1, \"iso\": \"PA\", \"request_id\": 1}|requests.0.query must be a string"
      })
  void saysWhatIsWrong(String requests, String message) {
    assertThat(ask(requests).body()).isEqualTo("{\"message\":\"" + message + "\"}\n");
    assertThat(ask(requests).statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> ask(String requests) {
    return registry.post(PATH, SyncForTests.TOKEN, "{\"requests\": [" + requests + "]}");
  }
}
