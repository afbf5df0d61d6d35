package io.blotter.web.project;

import io.blotter.application.project.ManageProjects;
import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectView;
import io.blotter.domain.project.ProjectId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Preconditions;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Projects over HTTP. */
public final class ProjectRoutes implements Routes {
  private static final String ALL = "/api/v4/projects";
  private static final String ONE = ALL + "/{id}";
  private static final String NEW =
      """
      {"name": "Stops in Pittsburgh", "description": "By hour and place."}\
      """;
  private static final Parameter<ProjectId> ID =
      Parameter.path("id", ParameterTypes.id(ProjectId::new), "Which project.", "1");

  private final ManageProjects projects;

  public ProjectRoutes(ManageProjects projects) {
    this.projects = projects;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        of(Endpoint.post(ALL), "createProject")
            .about("Add a project", "Of one's own; answers with it and its address.")
            .repeatable()
            .body(NewProject.class, NEW, BodySize.MEDIUM)
            .creates(ProjectView.class)
            .handledBy(this::add),
        of(Endpoint.get(ALL), "listProjects")
            .about(
                "List projects",
                "One's own, or everybody's with write_data, the newest first; Link leads on.")
            .with(Parameters.CURSOR, Parameters.LIMIT)
            .caching(Caching.PERSONAL)
            .answers(Shape.BARE, ProjectPageResponse.class)
            .handledBy(this::list),
        of(Endpoint.get(ONE), "getProject")
            .about("One project", "Its ETag is what a change of it has to name.")
            .with(ID)
            .caching(Caching.PERSONAL)
            .answers(Shape.BARE, ProjectView.class)
            .handledBy(this::find),
        of(Endpoint.patch(ONE), "updateProject")
            .about("Change a project", "Fields that are not there stay as they are.")
            .with(ID, Preconditions.IF_MATCH)
            .body(ProjectChangeRequest.class, ProjectChangeRequest.EXAMPLE, BodySize.MEDIUM)
            .answers(Shape.BARE, ProjectView.class)
            .handledBy(this::change),
        of(Endpoint.delete(ONE), "deleteProject")
            .about("Remove a project", "Once more, it does nothing more.")
            .with(ID, Preconditions.IF_MATCH)
            .answersNothing()
            .handledBy(this::remove));
  }

  private static EndpointBuilder of(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "projects").access(new Access.Token());
  }

  private Answer add(Call call) {
    var made = projects.add(call.body(NewProject.class), call.user());
    var id = made.id().value();
    return Answer.created(ALL + "/" + id, made.shown()).havingWritten(List.of(id));
  }

  private Answer list(Call call) {
    var page =
        projects.list(
            call.find(Parameters.CURSOR).orElse(null), call.get(Parameters.LIMIT), call.user());
    return Answer.json(new ProjectPageResponse(page.items())).followedBy(page.next());
  }

  private Answer find(Call call) {
    return Answer.json(projects.find(call.get(ID), call.user()));
  }

  private Answer change(Call call) {
    var change = call.body(ProjectChangeRequest.class).change();
    return Answer.changed(
        projects.change(call.get(ID), change, Preconditions.required(call), call.user()));
  }

  private Answer remove(Call call) {
    projects.remove(call.get(ID), Preconditions.of(call), call.user());
    return Answer.none();
  }
}
