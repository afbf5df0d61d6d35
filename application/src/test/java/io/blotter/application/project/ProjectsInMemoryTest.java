package io.blotter.application.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.Projects;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.project.ProjectsContract;
import io.blotter.application.testing.project.ProjectsInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;

class ProjectsInMemoryTest implements ProjectsContract {
  private final ProjectsInMemory projects = new ProjectsInMemory(new DatabaseInMemory());

  @Override
  public Projects projects() {
    return projects;
  }

  @Override
  public ProjectLinks links() {
    return projects.links();
  }

  @Override
  public UserId owner() {
    return new UserId(1);
  }

  @Override
  public UserId stranger() {
    return new UserId(2);
  }

  @Override
  public DataRequestId request() {
    return new DataRequestId(1);
  }

  @Override
  public DataSourceId source() {
    return new DataSourceId(1);
  }
}
