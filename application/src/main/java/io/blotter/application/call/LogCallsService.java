package io.blotter.application.call;

import io.blotter.application.call.port.CallStore;
import io.blotter.application.call.port.PhoneCalls.Standing;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.Patch;
import io.blotter.application.shared.Precondition;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.call.CallId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class LogCallsService implements LogCalls {
  /** By how much somebody's clock may be ahead of ours. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final CallStore store;
  private final Transactions transactions;
  private final InstantSource clock;

  LogCallsService(CallStore store, Transactions transactions, InstantSource clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public LoggedCall begin(Caller.SignedIn user, NewCall call) {
    refuseFuture("started_at", call.startedAt());
    return transactions.atomically(() -> {
      requireProject(user, call.project());
      var id = store.calls().add(call, user.user()).orElseThrow(() -> busy(user));
      return new LoggedCall(id, shown(id));
    });
  }

  @Override
  public Json<CallView> change(
      Caller.SignedIn user, CallId id, CallChange change, Precondition precondition) {
    return transactions.atomically(() -> {
      var call = locked(user, id).orElseThrow(CallAudience::notThere);
      precondition.check(shown(id));
      requireProject(user, Patch.valueOf(change.project()));
      var status = change.status();
      if (status != null && !call.active() && status != call.status()) {
        throw new Refusal.Conflict("The call has ended, as " + call.status().label() + ".");
      }
      var ends = status != null && status.isFinal() && call.active();
      store.calls().change(id, change, ends ? call.end(clock.instant()) : null);
      return shown(id);
    });
  }

  @Override
  public Json<CallView> end(
      Caller.SignedIn user, CallId id, CallEnd end, Precondition precondition) {
    return transactions.atomically(() -> {
      var call = locked(user, id).orElseThrow(CallAudience::notThere);
      precondition.check(shown(id));
      if (call.active()) {
        store.calls().change(id, end.change(), end(call, end.endedAt()));
      }
      return shown(id);
    });
  }

  @Override
  public void remove(Caller.SignedIn user, CallId id, Precondition precondition) {
    transactions.atomically(() -> {
      store.calls().lock(id).ifPresent(call -> remove(user, call, precondition));
      return id;
    });
  }

  private void remove(Caller.SignedIn user, Standing call, Precondition precondition) {
    if (!isSeen(user, call)) {
      throw CallAudience.notThere();
    }
    precondition.check(shown(call.id()));
    store.calls().remove(call.id());
  }

  private Optional<Standing> locked(Caller.SignedIn user, CallId id) {
    return store.calls().lock(id).filter(call -> isSeen(user, call));
  }

  private static boolean isSeen(Caller.SignedIn user, Standing call) {
    var owner = CallAudience.of(user);
    return owner == null || owner.equals(call.owner());
  }

  private Json<CallView> shown(CallId id) {
    return store.history().find(id, null).orElseThrow(CallAudience::notThere);
  }

  private Instant end(Standing call, @Nullable Instant wanted) {
    if (wanted == null) {
      return call.end(clock.instant());
    }
    refuseFuture("ended_at", wanted);
    if (wanted.isBefore(call.startedAt())) {
      throw new Refusal.Invalid("ended_at", "must not be before the call's started_at");
    }
    return wanted;
  }

  private void refuseFuture(String field, Instant moment) {
    if (moment.isAfter(clock.instant().plus(AHEAD))) {
      throw new Refusal.Invalid(field, "must not be in the future");
    }
  }

  private void requireProject(Caller.SignedIn user, @Nullable ProjectId project) {
    if (project != null && !store.calls().hasProject(project, CallAudience.of(user))) {
      throw new Refusal.Invalid("project_id", "names no project");
    }
  }

  private Refusal busy(Caller.SignedIn user) {
    return new Refusal.Conflict(
        store
            .calls()
            .active(user.user())
            .map(call -> "Call " + call.value() + " still goes on; one call at a time.")
            .orElse("Another call has just ended; try again."));
  }
}
