package io.blotter.application.account;

import io.blotter.application.account.port.EmailTokens.Confirming;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.shared.Refusal;

/**
 * Addresses that are proved to be their holders'. The proof confirms what the holder asked for: a
 * password that may be somebody else's is not part of it.
 */
final class Confirmations {
  private final PendingUsers pending;
  private final ResetEmails resets;
  private final TokenPairs pairs;
  private final SecurityLog log;

  Confirmations(PendingUsers pending, ResetEmails resets, TokenPairs pairs, SecurityLog log) {
    this.pending = pending;
    this.resets = resets;
    this.pairs = pairs;
    this.log = log;
  }

  /** A session of the new user, who is sent leave to choose a password where none counts. */
  TokenPair open(Confirming proof) {
    var confirmed =
        pending
            .confirm(proof.email(), proof.secret())
            .orElseThrow(() -> new Refusal.Invalid("Invalid validation token."));
    log.note(Event.SIGN_UP_CONFIRMED, confirmed.user());
    if (!confirmed.hasPassword()) {
      resets.send(proof.email());
    }
    return pairs.open(confirmed.user());
  }
}
