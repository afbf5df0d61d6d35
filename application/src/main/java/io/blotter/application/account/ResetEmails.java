package io.blotter.application.account;

import io.blotter.application.account.port.EmailTokens;
import io.blotter.application.account.port.EmailTokens.Resetting;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;

/** Letters with leave to choose a new password, and the leaves that come back. */
final class ResetEmails {
  private final ResetTokens resetTokens;
  private final PendingUsers pending;
  private final AccountEmails emails;
  private final SecurityLog log;

  ResetEmails(
      ResetTokens resetTokens, PendingUsers pending, AccountEmails emails, SecurityLog log) {
    this.resetTokens = resetTokens;
    this.pending = pending;
    this.emails = emails;
    this.log = log;
  }

  /**
   * Sends one to the user with this address, if there is one. A sign-up that is not confirmed yet
   * loses its password: whoever asks does not know it, and may read the mail of this address.
   */
  void send(Email email) {
    var secret = emails.secret();
    var reader = resetTokens.add(email, secret);
    reader.ifPresentOrElse(
        known -> emails.sendReset(known.user(), known.email(), secret),
        () -> pending.withdrawPassword(email));
    log.note(Event.RESET_REQUESTED, reader.map(ResetTokens.Reader::user).orElse(null));
  }

  /** The leave of a letter. Refuses one that is used up, too old or another user's. */
  Resetting read(String token) {
    var resetToken = emails.readReset(token);
    var leave =
        resetTokens
            .find(resetToken.secret())
            .orElseThrow(() -> new Refusal.Invalid("Token not found."));
    if (emails.now().isAfter(leave.at().plus(EmailTokens.RESETTING_GOOD_FOR))) {
      resetTokens.remove(resetToken.secret());
      throw new Refusal.Invalid("Token is expired.");
    }
    if (!leave.user().equals(resetToken.user())) {
      throw new Refusal.Invalid("Invalid token.");
    }
    return resetToken;
  }
}
