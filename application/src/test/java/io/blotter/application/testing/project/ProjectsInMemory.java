package io.blotter.application.testing.project;

import io.blotter.application.project.NewProject;
import io.blotter.application.project.ProjectChange;
import io.blotter.application.project.ProjectView;
import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.project.ProjectStatus;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Projects in memory, shown in words of their own; users with ids up to a hundred are there. */
public final class ProjectsInMemory implements Projects {
  private static final int MAX_ID = 100;

  final ProjectLinksInMemory links;
  private final Map<ProjectId, Project> rows;
  private long lastId;

  public ProjectsInMemory(DatabaseInMemory database) {
    this.rows = database.table();
    this.links = new ProjectLinksInMemory(database);
  }

  public ProjectLinksInMemory links() {
    return links;
  }

  @Override
  public ProjectId add(NewProject project, UserId owner) {
    if (owner.value() > MAX_ID) {
      throw new Refusal.Unauthenticated("There is no such user any more.");
    }
    var id = new ProjectId(++lastId);
    rows.put(
        id,
        checked(new Project(id, project.name(), project.description(), ProjectStatus.OPEN, owner)));
    return id;
  }

  @Override
  public Optional<Json<ProjectView>> find(ProjectId id, @Nullable UserId owner) {
    return of(owner)
        .filter(row -> row.id().equals(id))
        .map(row -> new Json<>(ProjectView.class, shown(row)))
        .findAny();
  }

  @Override
  public CursorPage<ProjectView> page(@Nullable UserId owner, @Nullable Cursor after, int limit) {
    var rest =
        of(owner)
            .filter(row -> after == null || row.id().value() < after.id())
            .sorted(Comparator.comparingLong(row -> -row.id().value()))
            .toList();
    var shown = rest.stream().limit(limit).toList();
    return new CursorPage<>(
        new JsonPage<>(
            ProjectView.class, shown.size(), shown.stream().map(this::shown).toList().toString()),
        rest.size() > limit ? new Cursor(Instant.EPOCH, shown.getLast().id().value()) : null);
  }

  private Stream<Project> of(@Nullable UserId owner) {
    return rows.values().stream().filter(row -> owner == null || row.owner().equals(owner));
  }

  private String shown(Project row) {
    return row + " with " + links.of(row.id());
  }

  @Override
  public Optional<Project> lock(ProjectId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public void change(ProjectId id, ProjectChange change) {
    rows.computeIfPresent(
        id,
        (_, row) ->
            checked(
                new Project(
                    id,
                    change.name() == null ? row.name() : change.name(),
                    change.description() == null ? row.description() : change.description().value(),
                    change.status() == null ? row.status() : change.status(),
                    row.owner())));
  }

  @Override
  public void remove(ProjectId id) {
    rows.remove(id);
  }

  private static Project checked(Project row) {
    requireText("name", row.name(), 200);
    requireText("description", row.description(), 10_000);
    if (row.name().isBlank()) {
      throw new Refusal.Invalid("name", "must not be blank");
    }
    return row;
  }

  private static void requireText(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      throw new Refusal.Invalid(field, "must have at most " + most + " characters");
    }
  }
}
