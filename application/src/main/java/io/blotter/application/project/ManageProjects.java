package io.blotter.application.project;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.Precondition;
import io.blotter.domain.account.Caller;
import io.blotter.domain.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What owners do with their projects, and those who write data with everybody's. To anybody else a
 * project is not there.
 */
public interface ManageProjects {
  /** Projects that the caller sees, the newest first, from a cursor on. */
  CursorPage<ProjectView> list(@Nullable Cursor after, int limit, Caller.SignedIn caller);

  /** Refuses an unknown one as not found. */
  Json<ProjectView> find(ProjectId id, Caller.SignedIn caller);

  /** Begins a project of the caller's own. */
  Made add(NewProject project, Caller.SignedIn caller);

  /** Changes the fields that are named. Refuses one that has changed since, or is not there. */
  Json<ProjectView> change(
      ProjectId id, ProjectChange change, Precondition precondition, Caller.SignedIn caller);

  /** Removes it, once more without effect. Refuses one that has changed since. */
  void remove(ProjectId id, Precondition precondition, Caller.SignedIn caller);

  /** A project that has been added. */
  record Made(ProjectId id, Json<ProjectView> shown) {}
}
