package io.blotter.persistence.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.Projects;
import io.blotter.application.testing.project.ProjectsContract;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.testing.PersistenceForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectPersistenceTest implements ProjectsContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES =
      new PersistenceForTests("projects", "data_requests", "data_sources");

  @BeforeEach
  void addWhatIsAttached() {
    POSTGRES
        .database()
        .execute(
            """
            insert into data_requests (id, title) values (1, 'Stops');
            insert into data_sources (id, name, source_url) values (1, 'Stops', 'https://stops.example');
            """);
  }

  @Override
  public Projects projects() {
    return POSTGRES.persistence().project().projects();
  }

  @Override
  public ProjectLinks links() {
    return POSTGRES.persistence().project().links();
  }

  @Override
  public UserId owner() {
    return POSTGRES.user("owner");
  }

  @Override
  public UserId stranger() {
    return POSTGRES.user("stranger");
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
