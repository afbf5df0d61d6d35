package io.blotter.application.testing.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.application.call.port.PhoneCalls;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.ProviderKey;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class PhoneCallsInMemory implements PhoneCalls {
  final Map<CallId, CallRow> rows;
  private final Map<ProjectId, UserId> projects;
  private long lastId;

  public PhoneCallsInMemory(DatabaseInMemory database) {
    this.rows = database.table();
    this.projects = database.table();
  }

  /** A project that is there. */
  public ProjectId project(UserId owner) {
    var id = new ProjectId(projects.size() + 1L);
    projects.put(id, owner);
    return id;
  }

  @Override
  public Optional<CallId> add(NewCall call, UserId user) {
    if (active(user).isPresent()) {
      return Optional.empty();
    }
    if (rows.values().stream().anyMatch(row -> row.call().callId().equals(call.callId()))) {
      throw new Refusal.Conflict("A call with this call_id is in the log already.");
    }
    refuseUnknown(call.project());
    if (call.callId().isBlank()) {
      throw new Refusal.Invalid("call_id", "must have 1 to 255 characters, not all of them blank");
    }
    var id = new CallId(++lastId);
    rows.put(id, CallRow.of(id, user, call));
    return Optional.of(id);
  }

  private void refuseUnknown(@Nullable ProjectId project) {
    if (project != null && !projects.containsKey(project)) {
      throw new Refusal.Invalid("project_id", "names no project");
    }
  }

  @Override
  public Optional<CallId> active(UserId user) {
    return rows.values().stream()
        .filter(row -> row.owner().equals(user) && row.active())
        .map(CallRow::id)
        .findFirst();
  }

  @Override
  public Optional<Standing> lock(CallId id) {
    return Optional.ofNullable(rows.get(id)).map(CallRow::standing);
  }

  @Override
  public Optional<Standing> lock(CallProvider provider, String callId) {
    return rows.values().stream()
        .filter(row -> row.call().provider() == provider)
        .filter(row ->
            row.call().callId().equals(callId)
                || row.told(ProviderKey.CUSTOMER_CALL_SID).filter(callId::equals).isPresent())
        .map(CallRow::standing)
        .findFirst();
  }

  @Override
  public void change(CallId id, CallChange change, @Nullable Instant endedAt) {
    rows.computeIfPresent(id, (_, row) -> row.changed(change, endedAt));
  }

  @Override
  public void complete(CallId id, CallChange change) {
    rows.computeIfPresent(id, (_, row) -> row.completed(change));
  }

  @Override
  public void remove(CallId id) {
    rows.remove(id);
  }

  @Override
  public boolean hasProject(ProjectId id, @Nullable UserId owner) {
    var known = projects.get(id);
    return known != null && (owner == null || owner.equals(known));
  }
}
