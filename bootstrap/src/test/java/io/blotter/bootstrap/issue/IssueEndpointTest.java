package io.blotter.bootstrap.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.bootstrap.testing.TrackerForTests;
import io.blotter.bootstrap.testing.TrackerForTests.Mood;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Synchronising with GitHub over HTTP. */
@Proves("POST /api/v2/github/data-requests/synchronize")
class IssueEndpointTest {
  @AutoClose private final TrackerForTests tracker = new TrackerForTests();

  @AutoClose
  private final RegistryForTests registry = RegistryForTests.start(null, tracker.project());

  @Test
  void saysWhatWasDone() {
    registry
        .database()
        .execute(
            """
            insert into data_requests_github_issue_info (data_request_id, github_issue_url, github_issue_number)
            values (1, 'https://github.example/issues/3', 3);
            insert into data_requests (id, title, request_status) values (2, 'Stops', 'Ready to start');
            """);
    tracker.repository().put(3, "Complete", "RT-Stops");
    assertThat(synchronize().body())
        .isEqualTo(
            """
            {"message":"Added 1 data requests to GitHub. Updated 1 data requests in database.",\
            "issues_created":[{"data_request_id":2,"github_issue_url":"https://github.example/issues/4"}]}
            """);
    assertThat(synchronize().body())
        .isEqualTo(
            """
            {"message":"Added 0 data requests to GitHub. Updated 0 data requests in database.",\
            "issues_created":[]}
            """);
    assertThat(
            registry
                .database()
                .value("select user_id from change_log where table_name = 'data_requests'"))
        .hasValue(1L);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SILENT")
  void saysWhenGitHubIsAway(Mood mood) {
    tracker.turn("Cards", 0, mood);
    var answer = synchronize();
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo("{\"message\":\"GitHub is not available at the moment.\"}\n");
  }

  @Test
  void saysWhenGitHubIsNotSetUp() {
    try (var without = RegistryForTests.start()) {
      var answer =
          without.post(
              "/api/v2/github/data-requests/synchronize",
              TokensForTests.access("\"sync_to_github\""),
              "");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).isEqualTo("{\"message\":\"GitHub is not configured.\"}\n");
    }
  }

  private HttpResponse<String> synchronize() {
    return registry.post(
        "/api/v2/github/data-requests/synchronize",
        TokensForTests.access("\"sync_to_github\""),
        "");
  }
}
