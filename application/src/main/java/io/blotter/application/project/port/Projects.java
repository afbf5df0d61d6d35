package io.blotter.application.project.port;

import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectChange;
import io.blotter.application.project.ProjectView;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects as they are kept. */
public interface Projects {
  ProjectId add(NewProject project, UserId owner);

  /** A project of the owner, or of anybody where there is none, for its readers. */
  Optional<Json<ProjectView>> find(ProjectId id, @Nullable UserId owner);

  /** The same, the newest first, after the cursor where there is one. */
  CursorPage<ProjectView> page(@Nullable UserId owner, @Nullable Cursor after, int limit);

  /** A project, kept from others who change it until the transaction ends. */
  Optional<Project> lock(ProjectId id);

  /** Changes the fields that are named. */
  void change(ProjectId id, ProjectChange change);

  /** Removes a project with its links; calls go on without it. */
  void remove(ProjectId id);
}
