package io.blotter.application.project;

import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.Precondition;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.project.ProjectId;
import org.jspecify.annotations.Nullable;

final class ManageProjectsService implements ManageProjects {
  private final Projects projects;
  private final SeenProjects seen;
  private final Transactions transactions;

  ManageProjectsService(Projects projects, Transactions transactions) {
    this.projects = projects;
    this.seen = new SeenProjects(projects);
    this.transactions = transactions;
  }

  @Override
  public CursorPage<ProjectView> list(@Nullable Cursor after, int limit, Caller.SignedIn caller) {
    return projects.page(SeenProjects.ownerFor(caller), after, limit);
  }

  @Override
  public Json<ProjectView> find(ProjectId id, Caller.SignedIn caller) {
    return projects.find(id, SeenProjects.ownerFor(caller)).orElseThrow(SeenProjects::notFound);
  }

  @Override
  public Made add(NewProject project, Caller.SignedIn caller) {
    return transactions.atomically(() -> {
      var id = projects.add(project, caller.user());
      return new Made(id, find(id, caller));
    });
  }

  @Override
  public Json<ProjectView> change(
      ProjectId id, ProjectChange change, Precondition precondition, Caller.SignedIn caller) {
    return transactions.atomically(() -> {
      seen.lock(id, caller);
      precondition.check(find(id, caller));
      projects.change(id, change);
      return find(id, caller);
    });
  }

  @Override
  public void remove(ProjectId id, Precondition precondition, Caller.SignedIn caller) {
    transactions.atomically(() -> {
      seen.lockIfThere(id, caller)
          .ifPresent(found -> {
            precondition.check(find(found.id(), caller));
            projects.remove(found.id());
          });
      return id;
    });
  }
}
