package io.blotter.application.issue;

import io.blotter.application.datarequest.RequestTransitions;
import io.blotter.application.issue.port.IssueMonitor;
import io.blotter.application.issue.port.IssueTracker;
import io.blotter.application.issue.port.RequestIssues;
import io.blotter.application.shared.port.Transactions;
import java.time.InstantSource;

/**
 * Data requests on a public board: the use case of the slice, on its ports.
 *
 * @param site the web client's address, without a slash at the end
 */
public record IssueUseCases(
    RequestIssues issues,
    IssueTracker tracker,
    IssueMonitor monitor,
    RequestTransitions transitions,
    Transactions transactions,
    String site,
    InstantSource clock) {
  public SynchronizeIssues synchronizeIssues() {
    return new SynchronizeIssuesService(
        new IssueUpdates(issues, tracker, monitor, transitions, transactions),
        new IssueOpenings(issues, tracker, monitor, site, clock));
  }
}
