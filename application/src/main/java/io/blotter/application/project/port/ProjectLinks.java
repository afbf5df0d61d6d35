package io.blotter.application.project.port;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;

/** What is attached to projects. What is attached already, or detached already, stays so. */
public interface ProjectLinks {
  /** Refuses a request that is not there. */
  void addRequest(ProjectId project, DataRequestId request);

  /** Refuses a source that is not there. */
  void addSource(ProjectId project, DataSourceId source);

  void removeRequest(ProjectId project, DataRequestId request);

  void removeSource(ProjectId project, DataSourceId source);
}
