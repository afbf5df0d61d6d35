package io.blotter.persistence.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisProjectLinks implements ProjectLinks {
  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.of(
          "link_projects__data_requests_data_request_id_fkey",
          () -> new Refusal.Invalid("data_request_id", "names no data request that is there"),
          "link_projects__data_sources_data_source_id_fkey",
          () -> new Refusal.Invalid("data_source_id", "names no data source that is there"));

  private final Sessions sessions;

  MyBatisProjectLinks(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void addRequest(ProjectId project, DataRequestId request) {
    write(links -> links.addRequest(project, request));
  }

  @Override
  public void addSource(ProjectId project, DataSourceId source) {
    write(links -> links.addSource(project, source));
  }

  @Override
  public void removeRequest(ProjectId project, DataRequestId request) {
    write(links -> links.removeRequest(project, request));
  }

  @Override
  public void removeSource(ProjectId project, DataSourceId source) {
    write(links -> links.removeSource(project, source));
  }

  private <T> T write(Function<ProjectLinkMapper, T> statement) {
    try {
      return sessions.write(ProjectLinkMapper.class, statement);
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }
}
