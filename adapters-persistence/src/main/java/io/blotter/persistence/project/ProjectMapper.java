package io.blotter.persistence.project;

import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectChange;
import io.blotter.application.shared.Cursor;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import io.blotter.persistence.shared.ComposedPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ProjectMapper {
  ProjectId add(NewProject project, UserId owner);

  Optional<String> find(ProjectId id, @Nullable UserId owner);

  ComposedPage page(@Nullable UserId owner, @Nullable Cursor after, int limit);

  Optional<Project> lock(ProjectId id);

  int change(ProjectId id, ProjectChange change);

  int remove(ProjectId id);
}
