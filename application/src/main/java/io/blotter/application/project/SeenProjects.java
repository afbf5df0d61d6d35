package io.blotter.application.project;

import io.blotter.application.project.port.Projects;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.project.Project;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects as far as they are there for a caller. */
record SeenProjects(Projects projects) {
  /** Whose projects the caller sees; null for everybody's. */
  static @Nullable UserId ownerFor(Caller.SignedIn caller) {
    return caller.may(Permission.WRITE_DATA) ? null : caller.user();
  }

  /** Keeps a project from others until the transaction ends. Refuses what is not there. */
  Project lock(ProjectId id, Caller.SignedIn caller) {
    return lockIfThere(id, caller).orElseThrow(SeenProjects::notFound);
  }

  Optional<Project> lockIfThere(ProjectId id, Caller.SignedIn caller) {
    return projects.lock(id).filter(project -> project.isSeenBy(caller));
  }

  static Refusal notFound() {
    return new Refusal.NotFound("There is no such project.");
  }
}
