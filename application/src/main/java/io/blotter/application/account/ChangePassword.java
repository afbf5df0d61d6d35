package io.blotter.application.account;

import io.blotter.domain.account.Caller;

/** A new password by the old one. */
public interface ChangePassword {
  /** Changes the caller's password and ends the caller's other sessions. */
  void change(Caller.SignedIn caller, String oldPassword, String newPassword);
}
