package io.blotter.bootstrap.datarequest;

import static io.blotter.bootstrap.testing.RequestsForTests.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Several people at one data request at the same time. */
@Proves({"PUT /api/v2/data-requests/{id}", "DELETE /api/v2/data-requests/{id}"})
class DataRequestRacesTest {
  private static final int ROUNDS = 100;

  @AutoClose private static final RequestsForTests requests = RequestsForTests.start();

  @Test
  void approvalAndDeletionEndInALegalState() {
    for (var round = 0; round < ROUNDS; round++) {
      var request = requests.submitted();
      var id = request.substring(request.lastIndexOf('/') + 1);
      var replies =
          atOnce(
              List.of(
                  () -> approve(request),
                  () -> requests.send("DELETE", request, "owner", null),
                  () -> approve(request),
                  () -> requests.send("DELETE", request, "admin", null),
                  () -> approve(request)));
      assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isIn(200, 404));
      assertThat(List.of(replies.get(1).status(), replies.get(3).status()))
          .containsExactlyInAnyOrder(200, 404);
      assertThat(requests.get(request, "owner").status()).isEqualTo(404);
      assertThat(
              requests.count("data_request_pending_event_notification", "data_request_id = " + id))
          .isEqualTo("0");
      var approved = replies.stream().filter(reply -> reply.message().endsWith("updated.")).count();
      assertThat(
              requests.count("change_log", "table_name = 'data_requests' and affected_id = " + id))
          .isEqualTo(approved > 0 ? "2" : "1");
    }
  }

  private static Reply approve(String request) {
    return requests.put(request, "admin", "\"request_status\": \"Ready to start\"");
  }

  @Test
  void approvalsNoteOneEventAndWithdrawalsLoseNothing() {
    for (var round = 0; round < ROUNDS / 5; round++) {
      var request = requests.submitted();
      var id = request.substring(request.lastIndexOf('/') + 1);
      var replies =
          atOnce(
              List.of(
                  () -> approve(request),
                  () -> requests.send("POST", request + "/withdraw", "owner", null),
                  () -> requests.put(request, "owner", "\"title\": \"By day\""),
                  () -> requests.put(request, "admin", "\"internal_notes\": \"ours\""),
                  () -> approve(request)));
      assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(200));
      var shown = requests.get(request, "admin").body().path("data");
      assertThat(shown.path("title").asString()).isEqualTo("By day");
      assertThat(shown.path("internal_notes").asString()).isEqualTo("ours");
      assertThat(shown.path("request_status").asString())
          .isIn("Ready to start", "Request withdrawn");
      assertThat(
              requests.count("data_request_pending_event_notification", "data_request_id = " + id))
          .as("one for each time that it became ready")
          .isEqualTo(
              requests.count(
                  "change_log",
                  "table_name = 'data_requests' and new_data ->> 'request_status' = 'Ready to start' and affected_id = "
                      + id));
    }
  }

  @Test
  void aLinkIsMadeOnceAndRemovedOnce() {
    var request = requests.submitted();
    for (var link : List.of("/related-sources/1", "/related-locations/5")) {
      assertThat(statuses(() -> requests.send("POST", request + link, "owner", null)))
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
      assertThat(statuses(() -> requests.send("DELETE", request + link, "owner", null)))
          .containsOnlyOnce(200)
          .containsOnly(200, 404);
    }
  }

  private static List<Integer> statuses(Callable<Reply> call) {
    return atOnce(Collections.nCopies(20, call)).stream().map(Reply::status).toList();
  }
}
