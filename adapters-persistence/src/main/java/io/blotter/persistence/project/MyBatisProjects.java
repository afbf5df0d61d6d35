package io.blotter.persistence.project;

import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectChange;
import io.blotter.application.project.ProjectView;
import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

final class MyBatisProjects implements Projects {
  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.ofEntries(
          Map.entry(
              "projects_name_not_blank_check",
              () -> new Refusal.Invalid("name", "must not be blank")),
          Map.entry(
              "projects_name_length_check",
              () -> new Refusal.Invalid("name", "must have at most 200 characters")),
          Map.entry(
              "projects_description_length_check",
              () -> new Refusal.Invalid("description", "must have at most 10000 characters")),
          Map.entry(
              "projects_owner_user_id_fkey",
              () -> new Refusal.Unauthenticated("There is no such user any more.")));

  private final Sessions sessions;

  MyBatisProjects(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public ProjectId add(NewProject project, UserId owner) {
    return write(projects -> projects.add(project, owner));
  }

  @Override
  public Optional<Json<ProjectView>> find(ProjectId id, @Nullable UserId owner) {
    return sessions
        .read(ProjectMapper.class, projects -> projects.find(id, owner))
        .map(text -> new Json<>(ProjectView.class, text));
  }

  @Override
  public CursorPage<ProjectView> page(@Nullable UserId owner, @Nullable Cursor after, int limit) {
    return sessions
        .read(ProjectMapper.class, projects -> projects.page(owner, after, limit))
        .of(ProjectView.class);
  }

  @Override
  public Optional<Project> lock(ProjectId id) {
    return write(projects -> projects.lock(id));
  }

  @Override
  public void change(ProjectId id, ProjectChange change) {
    write(projects -> projects.change(id, change));
  }

  @Override
  public void remove(ProjectId id) {
    write(projects -> projects.remove(id));
  }

  private <T> T write(Function<ProjectMapper, T> statement) {
    try {
      return sessions.write(ProjectMapper.class, statement);
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }
}
