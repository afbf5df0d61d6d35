package io.blotter.application.issue;

public final class SynchronizeIssuesService implements SynchronizeIssues {
  private final IssueUpdates updates;
  private final IssueOpenings openings;

  public SynchronizeIssuesService(IssueUpdates updates, IssueOpenings openings) {
    this.updates = updates;
    this.openings = openings;
  }

  @Override
  public Report synchronize() {
    var updated = updates.take();
    return new Report(openings.open(), updated);
  }
}
