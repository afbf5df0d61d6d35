package io.blotter.application.testing.project;

import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectChange;
import io.blotter.application.shared.Patch;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.project.ProjectStatus;

/** Projects for tests. */
public final class SampleProjects {
  /** Names no field. */
  public static final ProjectChange UNCHANGED = new ProjectChange(null, null, null);

  /** Names every field. */
  public static final ProjectChange CHANGE =
      new ProjectChange("More name", new Patch<>("More description"), ProjectStatus.CLOSED);

  public static final NewProject NEW = new NewProject("Some name", "Some description");

  private SampleProjects() {}

  /** What is kept of {@link #NEW}. */
  public static Project kept(ProjectId id, UserId owner) {
    return new Project(id, "Some name", "Some description", ProjectStatus.OPEN, owner);
  }

  /** The same after {@link #CHANGE}. */
  public static Project changed(ProjectId id, UserId owner) {
    return new Project(id, "More name", "More description", ProjectStatus.CLOSED, owner);
  }

  public static NewProject withName(String name) {
    return new NewProject(name, "Some description");
  }
}
