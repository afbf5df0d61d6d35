package io.blotter.application.account;

import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.NetworkAddress;
import java.util.function.Consumer;

final class ResetPasswordsService implements ResetPasswords {
  private final ResetEmails letters;
  private final NewPasswords passwords;
  private final PasswordChanges changes;
  private final Consumer<Runnable> later;
  private final SecurityLog log;

  /**
   * @param later runs work soon, in a transaction of its own
   */
  ResetPasswordsService(
      ResetEmails letters,
      NewPasswords passwords,
      PasswordChanges changes,
      Consumer<Runnable> later,
      SecurityLog log) {
    this.letters = letters;
    this.passwords = passwords;
    this.changes = changes;
    this.later = later;
    this.log = log;
  }

  @Override
  public void forgotten(Email email) {
    later.accept(() -> letters.send(email));
  }

  @Override
  public void check(String resetToken) {
    letters.read(resetToken);
  }

  @Override
  public void reset(String resetToken, String password, NetworkAddress address) {
    var proof = letters.read(resetToken);
    var digest = passwords.digest("password", password, proof.email());
    changes.resetWith(proof, digest, address);
    log.note(Event.PASSWORD_RESET, proof.user());
  }
}
