package io.blotter.web.issue;

import io.blotter.application.issue.SynchronizeIssues.Report;
import java.util.List;

/** What was done on both sides. */
record SynchronizedResponse(String message, List<CreatedIssue> issuesCreated) {
  record CreatedIssue(long dataRequestId, String githubIssueUrl) {}

  static SynchronizedResponse of(Report report) {
    return new SynchronizedResponse(
        "Added %d data requests to GitHub. Updated %d data requests in database."
            .formatted(report.opened().size(), report.updated()),
        report.opened().stream()
            .map(opened -> new CreatedIssue(opened.request().value(), opened.url()))
            .toList());
  }
}
