package io.blotter.application.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestChangeTest {
  private static final RequestChange EVERYTHING =
      new RequestChange(
          "title",
          "notes",
          RequestUrgency.URGENT,
          RequestStatus.ACTIVE,
          "2020",
          "rows",
          "none",
          "ours",
          List.of(RecordType.STOPS, RecordType.SURVEYS, RecordType.STOPS),
          "soon",
          "https://github.example/issues/5",
          new IssueNumber(5));

  @Test
  void namesEveryColumnThatAdministratorsMayWrite() {
    assertThat(EVERYTHING.columns())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RequestColumn.values())
                .filter(column -> column.isWritableBy(Role.ADMIN))
                .toList());
    assertThat(linked(null, null).columns()).isEmpty();
    assertThat(linked("x", null).columns()).containsExactly(RequestColumn.GITHUB_ISSUE_URL);
  }

  @Test
  void takesAnIssueWithBothItsAddressAndItsNumber() {
    assertThat(EVERYTHING.issue())
        .hasValue(new GitHubIssue("https://github.example/issues/5", new IssueNumber(5)));
    assertThat(linked(null, null).issue()).isEmpty();
    assertThatThrownBy(() -> linked("x", null).issue())
        .hasMessage("github_issue_number is missing");
    assertThatThrownBy(() -> linked(null, new IssueNumber(5)).issue())
        .hasMessage("github_issue_url is missing");
  }

  @Test
  void countsARecordTypeOnce() {
    assertThat(EVERYTHING.recordTypes()).containsExactly(RecordType.STOPS, RecordType.SURVEYS);
    assertThat(linked(null, null).recordTypes()).isNull();
  }

  private static RequestChange linked(@Nullable String url, @Nullable IssueNumber number) {
    return new RequestChange(
        null, null, null, null, null, null, null, null, null, null, url, number);
  }
}
