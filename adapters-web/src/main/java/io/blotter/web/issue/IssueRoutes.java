package io.blotter.web.issue;

import io.blotter.application.issue.SynchronizeIssues;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Keeping requests in step with GitHub, over HTTP. */
public final class IssueRoutes implements Routes {
  private final SynchronizeIssues issues;

  public IssueRoutes(SynchronizeIssues issues) {
    this.issues = issues;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/api/v2/github/data-requests/synchronize")
            .named("synchronizeIssues", "github")
            .inBulk()
            .about(
                "Synchronise with GitHub",
                "Takes status and record types of requests from the project, and opens an issue for"
                    + " each request that is ready to start. When GitHub fails on the way, what was"
                    + " done stays, and the next call goes on from there.")
            .access(new Access.Permitted(Permission.SYNC_TO_GITHUB))
            .ignoringOtherParameters()
            .answers(Shape.BARE, SynchronizedResponse.class)
            .handledBy(call -> Answer.json(SynchronizedResponse.of(issues.synchronize()))));
  }
}
