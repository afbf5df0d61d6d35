package io.blotter.bootstrap.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data requests are linked to. */
@Proves({
  "GET /api/v2/data-requests/{id}/related-locations",
  "POST /api/v2/data-requests/{id}/related-locations/{location_id}",
  "DELETE /api/v2/data-requests/{id}/related-locations/{location_id}",
  "GET /api/v2/data-requests/{id}/related-sources",
  "POST /api/v2/data-requests/{id}/related-sources/{data_source_id}",
  "DELETE /api/v2/data-requests/{id}/related-sources/{data_source_id}"
})
class DataRequestLinksTest {
  private static final String NOT_PERMITTED =
      "User does not have permission to perform this action.";

  @AutoClose private static final RequestsForTests requests = RequestsForTests.start();

  @ParameterizedTest
  @ValueSource(strings = {"owner", "admin"})
  void areSourcesThatItsOwnerOrAnAdministratorNames(String who) {
    var request = requests.submitted();
    var source = request + "/related-sources/3";
    assertSays(requests.send("POST", source, "other", null), 403, NOT_PERMITTED);
    assertSays(
        requests.send("POST", source, who, "{\"ignored\": 1}"),
        200,
        "Data source successfully associated with request.");
    assertSays(
        requests.send("POST", source, who, null),
        409,
        "Request-Source association already exists.");
    var listed = requests.get(request + "/related-sources", "other");
    assertThat(requests.faults("listSourcesOfDataRequest", listed)).isEmpty();
    assertThat(listed.message()).isEqualTo("Related sources found.");
    assertThat(listed.body().path("metadata").toString()).isEqualTo("{\"count\":1}");
    assertThat(listed.body().at("/data/0").size()).isEqualTo(27);
    assertThat(listed.body().at("/data/0/name").asString()).isEqualTo("FBI statistics");
    assertThat(listed.body().at("/data/0/created_at").asString())
        .isEqualTo("2026-01-17 12:00:00.000000+00:00");
    assertThat(requests.get(request, "other").body().at("/data/data_sources"))
        .isEqualTo(RequestsForTests.json("[{\"id\": 3, \"name\": \"FBI statistics\"}]"));
    assertSays(
        requests.send("DELETE", source, "other", null),
        403,
        "You do not have permission to delete this Request-Source association.");
    assertSays(
        requests.send("DELETE", source, who, null), 200, "Request-Source association deleted.");
    var gone = "Entry for {'data_source_id': 3, 'request_id': " + id(request) + "} not found.";
    assertSays(requests.send("DELETE", source, who, null), 404, gone);
    assertSays(requests.send("DELETE", source, "other", null), 404, gone);
    assertThat(requests.get(request + "/related-sources", "owner").raw().body())
        .isEqualTo(
            "{\"message\":\"Related sources found.\",\"metadata\":{\"count\":0},\"data\":[]}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "admin"})
  void arePlacesThatItsOwnerOrAnAdministratorNames(String who) {
    var request = requests.submitted();
    var county =
        requests
            .accounts()
            .value(
                "select id from locations_expanded where county_fips = '42003' and type = 'County'");
    var place = request + "/related-locations/" + county;
    assertSays(requests.send("POST", place, "other", null), 403, NOT_PERMITTED);
    assertSays(
        requests.send("POST", place, who, null),
        200,
        "Location successfully associated with request.");
    assertSays(
        requests.send("POST", place, who, null),
        409,
        "Request-Location association already exists.");
    var listed = requests.get(request + "/related-locations", "owner's key");
    assertThat(requests.faults("listLocationsOfDataRequest", listed)).isEmpty();
    assertThat(listed.message()).isEqualTo("Related locations found.");
    assertThat(listed.body().path("metadata").toString()).isEqualTo("{\"count\":3}");
    assertThat(listed.body().path("data").valueStream())
        .contains(
            RequestsForTests.json(
                """
                {"location_id": %s, "type": "County", "state_name": "Pennsylvania", "state_iso": "PA",
                "county_name": "Allegheny", "county_fips": "42003", "locality_name": null}
                """
                    .formatted(county)));
    assertSays(
        requests.send("DELETE", place, "other", null),
        403,
        "You do not have permission to delete this Request-Location association.");
    assertSays(
        requests.send("DELETE", place, who, null), 200, "Request-Location association deleted.");
    var gone =
        "Entry for {'location_id': "
            + county
            + ", 'data_request_id': "
            + id(request)
            + "} not found.";
    assertSays(requests.send("DELETE", place, who, null), 404, gone);
    assertSays(requests.send("DELETE", place, "other", null), 404, gone);
  }

  @ParameterizedTest
  @CsvSource({
    "admin, 999/related-sources/1, 400, Request not found",
    "owner, 999/related-sources/1, 403, " + NOT_PERMITTED,
    "admin, 1/related-sources/999, 400, Source not found",
    "owner, 1/related-sources/999, 403, " + NOT_PERMITTED,
    "admin, 999/related-locations/2, 400, Request-Location association not found.",
    "owner, 999/related-locations/2, 403, " + NOT_PERMITTED,
    "admin, 1/related-locations/999999, 400, Request-Location association not found."
  })
  void refuseWhatDoesNotExist(String who, String target, int status, String message) {
    assertSays(
        requests.send("POST", RequestsForTests.REQUESTS + "/" + target, who, null),
        status,
        message);
  }

  @Test
  void showTheNationWithoutAName() {
    var request = requests.submitted();
    var nation = requests.accounts().value("select id from locations where type = 'National'");
    requests.send("POST", request + "/related-locations/" + nation, "owner", null);
    assertThat(requests.get(request, "other").body().at("/data/locations").valueStream())
        .contains(
            RequestsForTests.json(
                """
                {"type": "National", "location_id": %s, "state_iso": null, "state_name": null, "county_name": null,
                "county_fips": null, "locality_name": null, "display_name": null}
                """
                    .formatted(nation)));
  }

  private static String id(String request) {
    return request.substring(request.lastIndexOf('/') + 1);
  }

  private static void assertSays(Reply answer, int status, String message) {
    assertThat(answer.status()).as(answer.message()).isEqualTo(status);
    assertThat(answer.body())
        .isEqualTo(RequestsForTests.json("{\"message\": \"" + message + "\"}"));
  }
}
