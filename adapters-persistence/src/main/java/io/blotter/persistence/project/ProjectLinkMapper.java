package io.blotter.persistence.project;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;

interface ProjectLinkMapper {
  int addRequest(ProjectId project, DataRequestId request);

  int addSource(ProjectId project, DataSourceId source);

  int removeRequest(ProjectId project, DataRequestId request);

  int removeSource(ProjectId project, DataSourceId source);
}
