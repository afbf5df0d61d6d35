package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Passwords;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;

final class ChangePasswordService implements ChangePassword {
  private final Accounts accounts;
  private final Passwords passwords;
  private final NewPasswords newPasswords;
  private final PasswordChanges changes;
  private final SecurityLog log;

  ChangePasswordService(
      Accounts accounts,
      Passwords passwords,
      NewPasswords newPasswords,
      PasswordChanges changes,
      SecurityLog log) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.newPasswords = newPasswords;
    this.changes = changes;
    this.log = log;
  }

  @Override
  public void change(Caller.SignedIn caller, String oldPassword, String newPassword) {
    var account = accounts.of(caller.user()).orElseThrow(() -> incorrect(caller));
    changes.begin(account);
    var digest = account.digest();
    if (digest == null || !passwords.matches(oldPassword, digest)) {
      throw incorrect(caller);
    }
    var next = newPasswords.digest("new_password", newPassword, new Email(account.email()));
    if (!changes.replace(account, next, caller.session())) {
      throw incorrect(caller);
    }
    log.note(Event.PASSWORD_CHANGED, caller.user());
  }

  private Refusal incorrect(Caller.SignedIn caller) {
    log.note(Event.PASSWORD_CHANGE_FAILED, caller.user());
    return new Refusal.Unauthenticated("Incorrect existing password.");
  }
}
