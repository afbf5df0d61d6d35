package io.blotter.persistence.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.ProjectStore;
import io.blotter.application.project.port.Projects;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The project slice's ports in PostgreSQL. */
public final class ProjectPersistence implements ProjectStore {
  private final Sessions sessions;

  public ProjectPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(ProjectMapper.class);
    configuration.addMapper(ProjectLinkMapper.class);
  }

  @Override
  public Projects projects() {
    return new MyBatisProjects(sessions);
  }

  @Override
  public ProjectLinks links() {
    return new MyBatisProjectLinks(sessions);
  }
}
