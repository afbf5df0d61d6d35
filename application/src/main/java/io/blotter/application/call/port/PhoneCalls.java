package io.blotter.application.call.port;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.project.ProjectId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls to be kept. */
public interface PhoneCalls {
  /**
   * Adds a call that goes on; none where the user has another one that does. Refuses a provider's
   * id that is known already, and references to what is not there.
   */
  Optional<CallId> add(NewCall call, UserId user);

  /** Which call of the user goes on. */
  Optional<CallId> active(UserId user);

  /** Holds a call until the transaction's end. */
  Optional<Standing> lock(CallId id);

  /** The same by the provider's id, of the call or of the second leg of its bridge. */
  Optional<Standing> lock(CallProvider provider, String callId);

  /**
   * Changes a call.
   *
   * @param endedAt when it ended; null for one that goes on
   */
  void change(CallId id, CallChange change, @Nullable Instant endedAt);

  /** Adds to a call that is over what is not known of it yet. */
  void complete(CallId id, CallChange change);

  void remove(CallId id);

  /**
   * Whether a project is there.
   *
   * @param owner only if it is this user's; null for whoever's
   */
  boolean hasProject(ProjectId id, @Nullable UserId owner);

  /**
   * A call as it stands.
   *
   * @param callId the provider's id of it
   */
  record Standing(
      CallId id,
      UserId owner,
      String callId,
      CallStatus status,
      boolean active,
      Instant startedAt) {
    /** When it ends by a clock that may be behind the one that said when it began. */
    public Instant end(Instant now) {
      return now.isBefore(startedAt) ? startedAt : now;
    }
  }
}
