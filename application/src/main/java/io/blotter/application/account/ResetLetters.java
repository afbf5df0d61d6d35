package io.blotter.application.account;

import io.blotter.application.account.port.LetterTokens;
import io.blotter.application.account.port.LetterTokens.Resetting;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;

/** Letters with leave to choose a new password, and the leaves that come back. */
public final class ResetLetters {
  private final ResetTokens leaves;
  private final PendingUsers pending;
  private final Letters letters;
  private final SecurityLog log;

  public ResetLetters(ResetTokens leaves, PendingUsers pending, Letters letters, SecurityLog log) {
    this.leaves = leaves;
    this.pending = pending;
    this.letters = letters;
    this.log = log;
  }

  /**
   * Sends one to the user with this address, if there is one. A sign-up that is not confirmed yet
   * loses its password: whoever asks does not know it, and may read the mail of this address.
   */
  void send(Email email) {
    var secret = letters.secret();
    var reader = leaves.add(email, secret);
    reader.ifPresentOrElse(
        known -> letters.sendReset(known.user(), known.email(), secret),
        () -> pending.withdrawPassword(email));
    log.note(Event.RESET_REQUESTED, reader.map(ResetTokens.Reader::user).orElse(null));
  }

  /** The leave of a letter. Refuses one that is used up, too old or another user's. */
  Resetting read(String token) {
    var proof = letters.readReset(token);
    var leave =
        leaves.find(proof.secret()).orElseThrow(() -> new Refusal.Invalid("Token not found."));
    if (letters.now().isAfter(leave.at().plus(LetterTokens.RESETTING_GOOD_FOR))) {
      leaves.remove(proof.secret());
      throw new Refusal.Invalid("Token is expired.");
    }
    if (!leave.user().equals(proof.user())) {
      throw new Refusal.Invalid("Invalid token.");
    }
    return proof;
  }
}
