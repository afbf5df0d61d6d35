package io.blotter.domain.project;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import org.jspecify.annotations.Nullable;

/** A named piece of research as it is kept, without what is attached to it. */
public record Project(
    ProjectId id, String name, @Nullable String description, ProjectStatus status, UserId owner) {
  /** Whether it is there for the caller: owners see their own, those who write data see all. */
  public boolean isSeenBy(Caller.SignedIn caller) {
    return caller.may(Permission.WRITE_DATA) || caller.user().equals(owner);
  }
}
