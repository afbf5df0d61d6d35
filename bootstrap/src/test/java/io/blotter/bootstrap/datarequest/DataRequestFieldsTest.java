package io.blotter.bootstrap.datarequest;

import static io.blotter.bootstrap.testing.RequestsForTests.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.RequestsForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Bad and odd values in the fields of data requests. */
class DataRequestFieldsTest {
  @AutoClose private static final RequestsForTests requests = RequestsForTests.start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title | null | request_info.title is missing",
        "title | ~\"\"~ | title must not be blank",
        "title | \" \\t\" | title must not be blank",
        "title | 5 | request_info.title must be a string",
        "title | LONG | title must have 1 to 255 characters",
        "submission_notes | null | request_info.submission_notes is missing",
        "submission_notes | [] | request_info.submission_notes must be a string",
        "request_urgency | null | request_info.request_urgency is missing",
        "request_urgency | \"soon\" | request_info.request_urgency must be one of: urgent,",
        "request_status | \"Done\" | request_info.request_status must be one of: Intake,",
        "coverage_range | LONG | coverage_range must have at most 255 characters",
        "coverage_range | {} | request_info.coverage_range must be a string",
        "data_requirements | 1 | request_info.data_requirements must be a string",
        "record_types_required | \"Stops\" | request_info.record_types_required has a value of",
        "record_types_required | [\"Stop\"] | request_info.record_types_required.0 must be one of:",
        "record_types_required | [null] | request_info.record_types_required.0 is missing",
        "creator_user_id | 1 | Unexpected fields: {'request_info.creator_user_id'}",
        "internal_notes | \"x\" | Unexpected fields: {'request_info.internal_notes'}"
      })
  void namesTheFieldOfASubmissionThatBreaksARule(String field, String value, String message) {
    var body = (ObjectNode) RequestsForTests.json(RequestsForTests.SUBMISSION);
    ((ObjectNode) body.path("request_info")).set(field, RequestsForTests.json(expanded(value)));
    assertRefused(requests.send("POST", REQUESTS, "owner", body.toString()), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2, 999999, 888888] | location_ids must only name what exists, and not 999999, 888888",
        "[0] | location_ids.0 must be a positive whole number",
        "[null] | location_ids.0 is missing",
        "5 | location_ids has a value of the wrong type",
        "[2.5] | location_ids.0 must be a positive whole number"
      })
  void refusesPlacesThatAreNone(String places, String message) {
    var before = requests.count("data_requests", "true");
    var body = RequestsForTests.SUBMISSION.replace("[2, 3, 2]", places);
    assertRefused(requests.send("POST", REQUESTS, "owner", body), message);
    assertThat(requests.count("data_requests", "true")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"location_ids\": null", ", \"location_ids\": []"})
  void needsNeitherPlacesNorWhatMayBeLeftOut(String places) {
    var body =
        "{\"request_info\": {\"title\": \"%s\", \"submission_notes\": \"\", \"request_urgency\": \"urgent\", \"request_status\": null}%s}"
            .formatted("\uD83D\uDE94".repeat(255), places);
    var created = requests.send("POST", REQUESTS, "owner", body);
    assertThat(created.message()).isEqualTo("Data request created.");
    var shown = requests.get(REQUESTS + "/" + created.body().path("id").asString(), "owner");
    assertThat(shown.body().at("/data/title").asString()).hasSize(510);
    assertThat(shown.body().at("/data/submission_notes").asString("null")).isEmpty();
    assertThat(shown.body().at("/data/coverage_range").isNull()).isTrue();
    assertThat(shown.body().at("/data/record_types_required")).isEmpty();
    assertThat(shown.body().at("/data/locations")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\": null | entry_data.title must not be null",
        "\"submission_notes\": null | entry_data.submission_notes must not be null",
        "\"request_urgency\": null | entry_data.request_urgency must not be null",
        "\"request_status\": null | entry_data.request_status must not be null",
        "\"title\": \"\" | title must not be blank",
        "\"title\": LONG | title must have 1 to 255 characters",
        "\"coverage_range\": LONG | coverage_range must have at most 255 characters",
        "\"request_status\": \"intake\" | entry_data.request_status must be one of: Intake",
        "\"record_types_required\": [1] | entry_data.record_types_required.0 must be a string",
        "\"github_issue_url\": \"x\" | github_issue_number is missing",
        "\"github_issue_number\": 5 | github_issue_url is missing",
        "\"github_issue_url\": \" \", \"github_issue_number\": 5 | github_issue_url must not be blank",
        "\"github_issue_number\": -1 | entry_data.github_issue_number must be a positive whole number",
        "\"id\": 7 | Unexpected fields: {'entry_data.id'}",
        "\"creator_user_id\": 3 | Unexpected fields: {'entry_data.creator_user_id'}"
      })
  void namesTheFieldOfAChangeThatBreaksARule(String columns, String message) {
    var request = requests.submitted();
    var before = requests.get(request, "admin").body();
    assertRefused(
        requests.put(request, "admin", "\"internal_notes\": \"lost\", " + expanded(columns)),
        message);
    assertThat(requests.get(request, "admin").body()).isEqualTo(before);
  }

  @Test
  void leavesWhatIsNullAndClearsWhatIsEmpty() {
    var request = requests.submitted();
    requests.put(
        request,
        "admin",
        "\"record_types_required\": [], \"coverage_range\": \"\", \"data_requirements\": null");
    var shown = requests.get(request, "owner").body().path("data");
    assertThat(shown.path("record_types_required")).isEmpty();
    assertThat(shown.path("coverage_range").asString("null")).isEmpty();
    assertThat(shown.path("data_requirements").asString()).isEqualTo("Rows");
  }

  private static String expanded(String value) {
    return value.replace("LONG", '"' + "x".repeat(256) + '"');
  }

  private static void assertRefused(Reply answer, String message) {
    assertThat(answer.status()).as(answer.message()).isEqualTo(400);
    assertThat(answer.message()).startsWith(message);
  }
}
