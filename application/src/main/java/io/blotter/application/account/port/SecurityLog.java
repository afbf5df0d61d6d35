package io.blotter.application.account.port;

import io.blotter.domain.account.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What whoever guards the registry reads: who came in, who did not, and what somebody may do since.
 * Never a secret; people by their ids only, and nothing of an address that is no user's.
 */
public interface SecurityLog {
  /**
   * Notes an event of the call in hand.
   *
   * @param user whose account it is about; null where there is none
   * @param detail such as the permission or the key's id; empty where the event says all
   */
  void note(Event event, @Nullable UserId user, String detail);

  default void note(Event event, @Nullable UserId user) {
    note(event, user, "");
  }

  /** What happened. */
  enum Event {
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_IN_THROTTLED,
    SIGN_OUT,
    REFRESH_REPLAYED,
    SIGN_UP,
    SIGN_UP_CONTESTED,
    SIGN_UP_CONFIRMED,
    RESET_REQUESTED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_FAILED,
    PASSWORD_SET,
    KEY_MADE,
    KEY_REVOKED,
    GITHUB_LINKED,
    PERMISSION_GRANTED,
    PERMISSION_WITHDRAWN,
    USER_ADDED,
    USER_DISABLED,
    USER_ENABLED,
    USER_REMOVED
  }
}
