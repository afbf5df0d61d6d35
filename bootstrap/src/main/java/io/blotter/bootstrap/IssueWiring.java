package io.blotter.bootstrap;

import io.blotter.application.issue.IssueUseCases;
import io.blotter.application.issue.SynchronizeIssues;
import io.blotter.external.github.GitHubIssues;
import io.blotter.persistence.Persistence;
import io.blotter.web.issue.IssueRoutes;
import io.blotter.web.shared.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** The issue slice's services, for the settings of this process. */
record IssueWiring(Settings settings, Persistence persistence, MeterRegistry metrics) {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  SynchronizeIssues synchronizeIssues() {
    return new IssueUseCases(
            persistence.issue(),
            new GitHubIssues(settings.project(), TIMEOUT),
            new IssueMeters(metrics),
            new DataRequestWiring(settings, persistence).useCases().transitions(),
            persistence.transactions(),
            settings.mail().site().toString(),
            persistence.clock())
        .synchronizeIssues();
  }

  Routes routes() {
    return new IssueRoutes(synchronizeIssues());
  }
}
