package io.blotter.persistence.issue;

import io.blotter.application.issue.port.RequestIssues.Tracked;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import java.util.List;
import java.util.Set;

/** A request with its issue; the record types as the database calls them. */
record TrackedRow(
    DataRequestId request, long issue, RequestStatus status, List<String> recordTypes) {
  Tracked tracked() {
    return new Tracked(request, issue, status, Set.copyOf(WaitingRow.types(recordTypes)));
  }
}
