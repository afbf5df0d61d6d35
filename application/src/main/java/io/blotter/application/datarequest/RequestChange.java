package io.blotter.application.datarequest;

import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.WebAddress;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** New values for some columns of a data request; null where a column stays as it is. */
public record RequestChange(
    @Nullable String title,
    @Nullable String submissionNotes,
    @Nullable RequestUrgency requestUrgency,
    @Nullable RequestStatus requestStatus,
    @Nullable String coverageRange,
    @Nullable String dataRequirements,
    @Nullable String archiveReason,
    @Nullable String internalNotes,
    @Nullable List<RecordType> recordTypesRequired,
    @Nullable String pdapResponse,
    @Nullable String githubIssueUrl,
    @Nullable IssueNumber githubIssueNumber) {
  /** The columns that it names. */
  public List<RequestColumn> columns() {
    return Stream.of(
            named(RequestColumn.TITLE, title),
            named(RequestColumn.SUBMISSION_NOTES, submissionNotes),
            named(RequestColumn.REQUEST_URGENCY, requestUrgency),
            named(RequestColumn.REQUEST_STATUS, requestStatus),
            named(RequestColumn.COVERAGE_RANGE, coverageRange),
            named(RequestColumn.DATA_REQUIREMENTS, dataRequirements),
            named(RequestColumn.ARCHIVE_REASON, archiveReason),
            named(RequestColumn.INTERNAL_NOTES, internalNotes),
            named(RequestColumn.RECORD_TYPES_REQUIRED, recordTypesRequired),
            named(RequestColumn.PDAP_RESPONSE, pdapResponse),
            named(RequestColumn.GITHUB_ISSUE_URL, githubIssueUrl),
            named(RequestColumn.GITHUB_ISSUE_NUMBER, githubIssueNumber))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The issue that it names. Refuses half of one, and an address that nobody may be sent to. */
  public Optional<GitHubIssue> issue() {
    if (githubIssueUrl == null && githubIssueNumber == null) {
      return Optional.empty();
    }
    WebAddress.require(RequestColumn.GITHUB_ISSUE_URL.label(), githubIssueUrl);
    return Optional.of(
        new GitHubIssue(
            both(RequestColumn.GITHUB_ISSUE_URL, githubIssueUrl),
            both(RequestColumn.GITHUB_ISSUE_NUMBER, githubIssueNumber)));
  }

  public Optional<RequestStatus> status() {
    return Optional.ofNullable(requestStatus);
  }

  /** The record types that it names, each once; null where they stay as they are. */
  public @Nullable List<RecordType> recordTypes() {
    return recordTypesRequired == null ? null : recordTypesRequired.stream().distinct().toList();
  }

  private static Optional<RequestColumn> named(RequestColumn column, @Nullable Object value) {
    return value == null ? Optional.empty() : Optional.of(column);
  }

  private static <T> T both(RequestColumn column, @Nullable T value) {
    if (value == null) {
      throw new Refusal.Invalid(column.label(), "is missing");
    }
    return value;
  }
}
