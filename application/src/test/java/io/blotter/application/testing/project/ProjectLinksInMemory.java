package io.blotter.application.testing.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Links with requests and sources, of which those with ids up to a hundred are there. */
public final class ProjectLinksInMemory implements ProjectLinks {
  private static final int MAX_ID = 100;

  private final Map<Attached, Boolean> rows;

  ProjectLinksInMemory(DatabaseInMemory database) {
    this.rows = database.table();
  }

  private record Attached(ProjectId project, Id other) {}

  @Override
  public void addRequest(ProjectId project, DataRequestId request) {
    add(project, request, "data_request_id", "data request");
  }

  @Override
  public void addSource(ProjectId project, DataSourceId source) {
    add(project, source, "data_source_id", "data source");
  }

  private void add(ProjectId project, Id other, String field, String what) {
    if (other.value() > MAX_ID) {
      throw new Refusal.Invalid(field, "names no " + what + " that is there");
    }
    rows.put(new Attached(project, other), true);
  }

  @Override
  public void removeRequest(ProjectId project, DataRequestId request) {
    rows.remove(new Attached(project, request));
  }

  @Override
  public void removeSource(ProjectId project, DataSourceId source) {
    rows.remove(new Attached(project, source));
  }

  List<Id> of(ProjectId project) {
    return rows.keySet().stream()
        .filter(row -> row.project().equals(project))
        .map(Attached::other)
        .toList();
  }
}
