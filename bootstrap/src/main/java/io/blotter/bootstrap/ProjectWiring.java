package io.blotter.bootstrap;

import io.blotter.application.project.ProjectUseCases;
import io.blotter.persistence.Persistence;
import io.blotter.web.project.ProjectLinkRoutes;
import io.blotter.web.project.ProjectRoutes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The composition of the slice of projects. */
final class ProjectWiring {
  private ProjectWiring() {}

  static List<Routes> routes(Persistence persistence) {
    var projects = new ProjectUseCases(persistence.project(), persistence.transactions());
    return List.of(new ProjectRoutes(projects.manage()), new ProjectLinkRoutes(projects.attach()));
  }
}
