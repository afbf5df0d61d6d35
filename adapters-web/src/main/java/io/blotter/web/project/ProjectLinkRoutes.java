package io.blotter.web.project;

import io.blotter.application.project.AttachToProjects;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** What is attached to projects, over HTTP. */
public final class ProjectLinkRoutes implements Routes {
  private static final String REQUEST = "/api/v4/projects/{id}/data-requests/{data_request_id}";
  private static final String SOURCE = "/api/v4/projects/{id}/data-sources/{data_source_id}";
  private static final Parameter<ProjectId> ID =
      Parameter.path("id", ParameterTypes.id(ProjectId::new), "Which project.", "1");
  private static final Parameter<DataRequestId> REQUEST_ID =
      Parameter.path(
          "data_request_id", ParameterTypes.id(DataRequestId::new), "Which data request.", "1");
  private static final Parameter<DataSourceId> SOURCE_ID =
      Parameter.path(
          "data_source_id", ParameterTypes.id(DataSourceId::new), "Which data source.", "2");

  private final AttachToProjects links;

  public ProjectLinkRoutes(AttachToProjects links) {
    this.links = links;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        of(Endpoint.put(REQUEST), "attachRequestToProject", REQUEST_ID)
            .about("Attach a data request", "Once more, it does nothing more.")
            .handledBy(this::attachRequest),
        of(Endpoint.delete(REQUEST), "detachRequestFromProject", REQUEST_ID)
            .about("Detach a data request", "Once more, it does nothing more.")
            .handledBy(this::detachRequest),
        of(Endpoint.put(SOURCE), "attachSourceToProject", SOURCE_ID)
            .about("Attach a data source", "Once more, it does nothing more.")
            .handledBy(this::attachSource),
        of(Endpoint.delete(SOURCE), "detachSourceFromProject", SOURCE_ID)
            .about("Detach a data source", "Once more, it does nothing more.")
            .handledBy(this::detachSource));
  }

  private static EndpointBuilder of(EndpointBuilder endpoint, String name, Parameter<?> other) {
    return endpoint
        .named(name, "projects")
        .access(new Access.Token())
        .with(ID, other)
        .answersNothing();
  }

  private Answer attachRequest(Call call) {
    links.attach(call.get(ID), call.get(REQUEST_ID), call.user());
    return Answer.none();
  }

  private Answer detachRequest(Call call) {
    links.detach(call.get(ID), call.get(REQUEST_ID), call.user());
    return Answer.none();
  }

  private Answer attachSource(Call call) {
    links.attach(call.get(ID), call.get(SOURCE_ID), call.user());
    return Answer.none();
  }

  private Answer detachSource(Call call) {
    links.detach(call.get(ID), call.get(SOURCE_ID), call.user());
    return Answer.none();
  }
}
