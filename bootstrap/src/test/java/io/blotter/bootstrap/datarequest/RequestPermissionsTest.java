package io.blotter.bootstrap.datarequest;

import static io.blotter.bootstrap.testing.RequestsForTests.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every column of a data request, read and written by everybody: as {@link RequestColumn} says. */
@Proves({"GET /api/v2/data-requests/{id}", "PUT /api/v2/data-requests/{id}"})
class RequestPermissionsTest {
  /** What callers are to the owner's request, and to requests in general. */
  private static final Map<String, Role> CALLERS =
      Map.of(
          "owner", Role.OWNER,
          "other", Role.STANDARD,
          "owner's key", Role.STANDARD,
          "admin", Role.ADMIN,
          "other's permissions", Role.STANDARD);

  private static final String ISSUE = "\"github_issue_url\": \"x\", \"github_issue_number\": 5";

  /** A new value for each column that anybody may write. */
  private static final Map<RequestColumn, String> VALUES =
      Map.ofEntries(
          Map.entry(RequestColumn.TITLE, "\"title\": \"New\""),
          Map.entry(RequestColumn.SUBMISSION_NOTES, "\"submission_notes\": \"New\""),
          Map.entry(RequestColumn.REQUEST_STATUS, "\"request_status\": \"Active\""),
          Map.entry(RequestColumn.REQUEST_URGENCY, "\"request_urgency\": \"long_term\""),
          Map.entry(
              RequestColumn.RECORD_TYPES_REQUIRED, "\"record_types_required\": [\"Surveys\"]"),
          Map.entry(RequestColumn.PDAP_RESPONSE, "\"pdap_response\": \"New\""),
          Map.entry(RequestColumn.COVERAGE_RANGE, "\"coverage_range\": \"New\""),
          Map.entry(RequestColumn.DATA_REQUIREMENTS, "\"data_requirements\": \"New\""),
          Map.entry(RequestColumn.ARCHIVE_REASON, "\"archive_reason\": \"New\""),
          Map.entry(RequestColumn.INTERNAL_NOTES, "\"internal_notes\": \"New\""),
          Map.entry(RequestColumn.GITHUB_ISSUE_URL, ISSUE),
          Map.entry(RequestColumn.GITHUB_ISSUE_NUMBER, ISSUE));

  @AutoClose private static final RequestsForTests requests = RequestsForTests.start();

  static Stream<Arguments> everyColumnForEverybody() {
    return Stream.of(RequestColumn.values())
        .flatMap(column -> CALLERS.keySet().stream().map(caller -> Arguments.of(caller, column)));
  }

  @ParameterizedTest
  @MethodSource("everyColumnForEverybody")
  void isShownToWhoeverMayReadIt(String who, RequestColumn column) {
    var request = requests.submitted();
    var role = Objects.requireNonNull(CALLERS.get(who));
    var label = column.label();
    assertThat(requests.get(request, who).body().path("data").has(label))
        .isEqualTo(column.isReadableBy(role));
    var inLists = column.isReadableBy(role == Role.OWNER ? Role.STANDARD : role);
    assertThat(first(REQUESTS, who).has(label)).isEqualTo(inLists);
    assertThat(first("/api/v2/locations/2/data-requests", who).has(label)).isEqualTo(inLists);
    assertAsked(
        REQUESTS + "?sort_by=" + label, who, inLists, 400, "sort_by must be one of: id, title,");
    assertAsked(
        REQUESTS + "?requested_columns=" + label,
        who,
        inLists,
        403,
        "The following columns are either invalid or not permitted for your access permissions: ['"
            + label
            + "']");
  }

  private static void assertAsked(
      String target, String who, boolean allowed, int status, String refusal) {
    var answer = requests.get(target, who);
    assertThat(answer.status()).as(answer.message()).isEqualTo(allowed ? 200 : status);
    assertThat(answer.message()).startsWith(allowed ? "data requests found" : refusal);
  }

  @ParameterizedTest
  @MethodSource("everyColumnForEverybody")
  void isChangedByWhoeverMayWriteIt(String who, RequestColumn column) {
    var request = requests.submitted();
    var before = requests.get(request, "admin").body();
    var role = Objects.requireNonNull(CALLERS.get(who));
    var value = VALUES.getOrDefault(column, "\"" + column.label() + "\": 1");
    var answer = requests.put(request, who, value);
    var after = requests.get(request, "admin").body();
    if (column.isWritableBy(role)) {
      assertThat(answer.message()).isEqualTo("Data requests updated.");
      assertThat(after.path("data").path(column.label()))
          .isEqualTo(RequestsForTests.json("{" + value + "}").path(column.label()));
      return;
    }
    assertThat(after).isEqualTo(before);
    if (who.endsWith("key")) {
      assertThat(answer.message()).isEqualTo("Invalid Auth Scheme for endpoint");
    } else if (!VALUES.containsKey(column)) {
      assertThat(answer.message())
          .isEqualTo("Unexpected fields: {'entry_data." + column.label() + "'}");
    } else {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.message())
          .startsWith("You do not have permission to edit the following columns: {'")
          .contains("'" + column.label() + "'");
    }
  }

  private static JsonNode first(String target, String who) {
    return requests.get(target, who).body().at("/data/0");
  }
}
