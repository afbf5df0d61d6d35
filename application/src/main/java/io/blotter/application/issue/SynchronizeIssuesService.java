package io.blotter.application.issue;

final class SynchronizeIssuesService implements SynchronizeIssues {
  private final IssueUpdates updates;
  private final IssueOpenings openings;

  SynchronizeIssuesService(IssueUpdates updates, IssueOpenings openings) {
    this.updates = updates;
    this.openings = openings;
  }

  @Override
  public Report synchronize() {
    var updated = updates.take();
    return new Report(openings.open(), updated);
  }
}
