package io.blotter.bootstrap.datarequest;

import static io.blotter.bootstrap.testing.RequestsForTests.REQUESTS;
import static io.blotter.bootstrap.testing.RequestsForTests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Data requests from their submission to their end. */
@Proves({
  "GET /api/v2/data-requests",
  "POST /api/v2/data-requests",
  "GET /api/v2/data-requests/{id}",
  "PUT /api/v2/data-requests/{id}",
  "DELETE /api/v2/data-requests/{id}",
  "POST /api/v2/data-requests/{id}/withdraw"
})
class DataRequestStoryTest {
  private static final String UNTOUCHED =
      """
      {"title": "Stops by hour", "submission_notes": "For a thesis.", "request_status": "Intake",
      "request_urgency": "urgent", "coverage_range": "2020 - 2021", "data_requirements": "Rows",
      "record_types_required": ["Stops", "Citations"], "pdap_response": null,
      "github_issue_url": null, "github_issue_number": null, "data_sources": []}
      """;

  @AutoClose private static final RequestsForTests requests = RequestsForTests.start();

  @Test
  void keepsAllThatWasSubmitted() {
    var created = requests.send("POST", REQUESTS, "owner", RequestsForTests.SUBMISSION);
    var id = created.body().path("id").asString();
    assertThat(created.body())
        .isEqualTo(json("{\"id\": \"" + id + "\", \"message\": \"Data request created.\"}"));
    var answer = requests.get(REQUESTS + "/" + id, "other");
    assertThat(requests.faults("getDataRequest", answer)).isEmpty();
    var request = (ObjectNode) answer.body().path("data");
    assertThat(request.remove("id").asString()).isEqualTo(id);
    for (var date : new String[] {"date_created", "date_status_last_changed"}) {
      assertThat(request.remove(date).asString())
          .matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{6}\\+00:00");
    }
    assertThat(request.remove("locations").findValuesAsString("location_id"))
        .containsExactly("2", "3");
    assertThat(request).isEqualTo(json(UNTOUCHED));
    assertThat(answer.message()).isEqualTo("Data request found");
    assertThat(answer.raw().headers().firstValue("Cache-Control")).hasValue("private, no-store");
  }

  @Test
  void tellsTheOperatorsWhatIsAskedFor() {
    requests.registry().database().execute("delete from mail_queue"); // many are gathered in one
    requests.registry().copyLetters();
    requests.submitted();
    assertThat(
            requests
                .accounts()
                .value("select recipient || '|' || subject || '|' || text_body from posted"))
        .startsWith("operations@example.org|New data request submitted: Stops by hour|")
        .contains("\nFor a thesis.\n");
    var letters = requests.count("mail_queue", "true");
    var refused = RequestsForTests.SUBMISSION.replace("[2, 3, 2]", "[2, 999999]");
    assertThat(requests.send("POST", REQUESTS, "owner", refused).status()).isEqualTo(400);
    assertThat(requests.count("mail_queue", "true")).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"owner, Intake", "other, Intake", "admin, Complete"})
  void beginsWhereTheCreatorMayLetItBegin(String who, String status) {
    var wanted =
        RequestsForTests.SUBMISSION.replace(
            "\"title\"", "\"request_status\": \"Complete\", \"title\"");
    var id = requests.send("POST", REQUESTS, who, wanted).body().path("id").asString();
    assertThat(
            requests.get(REQUESTS + "/" + id, "owner").body().at("/data/request_status").asString())
        .isEqualTo(status);
    assertThat(requests.count("data_request_pending_event_notification", "data_request_id = " + id))
        .isEqualTo("0");
  }

  @Test
  void changesOnlyWhatDiffers() {
    var request = requests.submitted();
    var id = request.substring(request.lastIndexOf('/') + 1);
    assertThat(
            requests
                .put(request, "owner", "\"title\": \"By day\", \"coverage_range\": null")
                .body())
        .isEqualTo(json("{\"message\": \"Data requests updated.\"}"));
    assertThat(requests.get(request, "owner").body().path("data").path("title").asString())
        .isEqualTo("By day");
    assertThat(requests.get(request, "owner").body().at("/data/coverage_range").asString())
        .isEqualTo("2020 - 2021");
    var version =
        "select xmin::text || updated_at || date_status_last_changed from data_requests where id = "
            + id;
    var before = requests.accounts().value(version);
    for (var nothing :
        new String[] {
          "", "\"internal_notes\": null", "\"title\": \"By day\"", "\"request_urgency\": \"urgent\""
        }) {
      assertThat(requests.put(request, "owner", nothing).message())
          .isEqualTo("Data requests updated.");
    }
    assertThat(requests.put(request, "admin", "\"request_status\": \"Intake\"").status())
        .isEqualTo(200);
    assertThat(requests.accounts().value(version)).isEqualTo(before);
    assertThat(requests.count("change_log", "table_name = 'data_requests' and affected_id = " + id))
        .isEqualTo("1");
  }

  @Test
  void notesWhatFollowersHearOfOnceForARealChange() {
    var request = requests.submitted();
    var events = "data_request_id = " + request.substring(request.lastIndexOf('/') + 1);
    for (var status :
        new String[] {"Ready to start", "Ready to start", "Active", "Ready to start"}) {
      assertThat(requests.put(request, "admin", "\"request_status\": \"" + status + "\"").message())
          .isEqualTo("Data requests updated.");
    }
    assertThat(requests.count("data_request_pending_event_notification", events)).isEqualTo("2");
    requests.put(request, "admin", "\"request_status\": \"Complete\"");
    assertThat(requests.count("data_request_pending_event_notification", events)).isEqualTo("3");
    assertThat(
            requests
                .accounts()
                .value(
                    "select date_status_last_changed > date_created from data_requests where id"
                        + events.substring(events.indexOf(" ="))))
        .isEqualTo("true");
  }

  @Test
  void linksAnIssueAndAnotherInItsPlace() {
    var request = requests.submitted();
    for (var number : new String[] {"5", "\"6\"", "6"}) {
      assertThat(
              requests
                  .put(
                      request,
                      "admin",
                      "\"github_issue_url\": \"https://github.example/"
                          + number.replace("\"", "")
                          + "\", \"github_issue_number\": "
                          + number)
                  .message())
          .isEqualTo("Data requests updated.");
    }
    var shown = requests.get(request, "other").body().path("data");
    assertThat(shown.path("github_issue_url").asString()).isEqualTo("https://github.example/6");
    assertThat(shown.path("github_issue_number").asInt()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "admin"})
  void isWithdrawnByItsOwnerOrAnAdministratorOnceOrTwice(String who) {
    var request = requests.submitted();
    requests.put(request, "admin", "\"request_status\": \"Complete\"");
    assertRefused(
        requests.send("POST", request + "/withdraw", "other", null),
        403,
        "User does not have permission to perform this action.");
    assertRefused(
        requests.send("POST", request + "/withdraw", "owner's key", null),
        400,
        "Invalid Auth Scheme for endpoint");
    for (var time = 0; time < 2; time++) {
      assertThat(requests.send("POST", request + "/withdraw?x=1", who, null).body())
          .isEqualTo(json("{\"message\": \"Data request successfully withdrawn.\"}"));
      assertThat(requests.get(request, who).body().at("/data/request_status").asString())
          .isEqualTo("Request withdrawn");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "admin"})
  void isDeletedWithAllThatBelongsToIt(String who) {
    var request = requests.submitted();
    var id = request.substring(request.lastIndexOf('/') + 1);
    requests.put(
        request,
        "admin",
        "\"request_status\": \"Complete\", \"github_issue_url\": \"x\", \"github_issue_number\": 1");
    requests.send("POST", request + "/related-sources/1", "owner", null);
    assertRefused(
        requests.send("DELETE", request, "other", null),
        403,
        "You do not have permission to delete this Data request.");
    assertThat(requests.send("DELETE", request, who, null).body())
        .isEqualTo(json("{\"message\": \"Data request deleted.\"}"));
    for (var table :
        new String[] {
          "data_requests_github_issue_info",
          "link_data_requests__locations",
          "data_request_pending_event_notification"
        }) {
      assertThat(requests.count(table, "data_request_id = " + id)).as(table).isEqualTo("0");
    }
    var gone = "Entry for {'id': " + id + "} not found.";
    assertRefused(requests.send("DELETE", request, who, null), 404, gone);
    assertRefused(requests.get(request, "owner's key"), 404, gone);
    assertRefused(requests.get(request + "/related-sources", "owner"), 404, gone);
    assertRefused(requests.get(request + "/related-locations", "owner"), 404, gone);
  }

  @Test
  void answersAboutRequestsThatAreNotThere() {
    var gone = "Entry for {'id': 999} not found.";
    var nowhere = REQUESTS + "/999";
    assertRefused(requests.put(nowhere, "admin", "\"title\": \"x\""), 404, gone);
    assertRefused(
        requests.put(nowhere, "owner", "\"title\": \"x\""),
        403,
        "You do not have permission to edit the following columns: {'title'}");
    assertRefused(requests.send("POST", nowhere + "/withdraw", "admin", null), 404, gone);
    assertRefused(
        requests.send("POST", nowhere + "/withdraw", "owner", null),
        403,
        "User does not have permission to perform this action.");
    assertRefused(requests.send("DELETE", nowhere, "other", null), 404, gone);
    assertThat(requests.get(REQUESTS + "/abc", "owner").status()).isEqualTo(404);
  }

  @Test
  void remembersWhoChangedIt() {
    var request = requests.submitted();
    requests.put(request, "admin", "\"internal_notes\": \"Ask the sheriff\"");
    assertThat(
            requests
                .accounts()
                .value(
                    "select user_id from change_log where table_name = 'data_requests' order by id desc limit 1"))
        .isEqualTo("1");
  }

  private static void assertRefused(Reply answer, int status, String message) {
    assertThat(answer.status()).as(answer.message()).isEqualTo(status);
    assertThat(answer.message()).isEqualTo(message);
  }
}
