package io.blotter.persistence.issue;

import io.blotter.application.issue.port.RequestIssues.Waiting;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that waits for its issue; the record types as the database calls them. */
record WaitingRow(
    DataRequestId request,
    String title,
    @Nullable String submissionNotes,
    @Nullable String dataRequirements,
    RequestStatus status,
    List<String> recordTypes,
    List<String> places,
    @Nullable Long issue) {
  Waiting waiting() {
    return new Waiting(
        request,
        title,
        submissionNotes,
        dataRequirements,
        status,
        types(recordTypes),
        places,
        issue == null ? null : new IssueNumber(issue));
  }

  static List<RecordType> types(List<String> labels) {
    return labels.stream()
        .map(label -> Labelled.of(RecordType.class, label).orElseThrow())
        .toList();
  }
}
