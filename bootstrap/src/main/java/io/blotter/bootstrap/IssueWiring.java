package io.blotter.bootstrap;

import io.blotter.application.issue.IssueOpenings;
import io.blotter.application.issue.IssueUpdates;
import io.blotter.application.issue.SynchronizeIssues;
import io.blotter.application.issue.SynchronizeIssuesService;
import io.blotter.external.github.GitHubIssues;
import io.blotter.persistence.Persistence;
import io.blotter.web.issue.IssueRoutes;
import io.blotter.web.shared.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** The issue slice's services, for the settings of this process. */
record IssueWiring(Settings settings, Persistence persistence, MeterRegistry metrics) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  SynchronizeIssues synchronizeIssues() {
    var tracker = new GitHubIssues(settings.project(), PATIENCE);
    var monitor = new IssueMeters(metrics);
    return new SynchronizeIssuesService(
        new IssueUpdates(
            persistence.issueBook(),
            tracker,
            monitor,
            new DataRequestWiring(settings, persistence).progress(),
            persistence.transactions()),
        new IssueOpenings(
            persistence.issueBook(),
            tracker,
            monitor,
            settings.mail().site().toString(),
            persistence.clock()));
  }

  Routes routes() {
    return new IssueRoutes(synchronizeIssues());
  }
}
