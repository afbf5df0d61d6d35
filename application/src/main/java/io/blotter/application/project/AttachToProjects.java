package io.blotter.application.project;

import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;

/**
 * What bears on a project, besides calls, which name theirs. Refuses a project that is not there.
 */
public interface AttachToProjects {
  /** Attaches a request, once more without effect. Refuses one that is not there. */
  void attach(ProjectId id, DataRequestId request, Caller.SignedIn caller);

  /** Attaches a source, once more without effect. Refuses one that is not there. */
  void attach(ProjectId id, DataSourceId source, Caller.SignedIn caller);

  /** Detaches a request, once more without effect. */
  void detach(ProjectId id, DataRequestId request, Caller.SignedIn caller);

  /** Detaches a source, once more without effect. */
  void detach(ProjectId id, DataSourceId source, Caller.SignedIn caller);
}
