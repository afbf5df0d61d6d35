package io.blotter.application.account;

import io.blotter.domain.account.Email;
import io.blotter.domain.shared.NetworkAddress;

/** New passwords for users who forgot the old one, by a letter. */
public interface ResetPasswords {
  /**
   * Sends a letter with a token to choose a new password, if there is such a user; after this
   * returned, so that nobody can tell from its duration. The password of a sign-up that is not
   * confirmed yet does not count any more.
   */
  void forgotten(Email email);

  /** Refuses a token that is no good. */
  void check(String resetToken);

  /**
   * Sets the password by the token of a letter, once, and ends all sessions of that user. No
   * failure from before keeps the user out then, least of all at {@code address}.
   */
  void reset(String resetToken, String password, NetworkAddress address);
}
