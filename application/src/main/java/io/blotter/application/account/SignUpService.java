package io.blotter.application.account;

import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

final class SignUpService implements SignUp {
  private final PendingUsers pending;
  private final NewPasswords passwords;
  private final AccountEmails emails;
  private final Confirmations confirmations;
  private final Transactions transactions;
  private final SecurityLog log;

  SignUpService(
      PendingUsers pending,
      NewPasswords passwords,
      AccountEmails emails,
      Confirmations confirmations,
      Transactions transactions,
      SecurityLog log) {
    this.pending = pending;
    this.passwords = passwords;
    this.emails = emails;
    this.confirmations = confirmations;
    this.transactions = transactions;
    this.log = log;
  }

  @Override
  public void signUp(Email email, String password, Set<Capacity> capacities) {
    var digest = passwords.digest("password", password, email);
    var secret = emails.secret();
    try {
      transactions.atomically(() -> {
        pending.add(email, digest, capacities, secret);
        emails.sendConfirmation(email, secret);
        return email;
      });
      log.note(Event.SIGN_UP, null);
    } catch (Refusal.Conflict known) {
      contestAnother(email, password);
      throw known;
    }
  }

  /** Whoever signs up again with the same password is taken for the same person. */
  private void contestAnother(Email email, String password) {
    if (pending.digest(email).filter(kept -> !passwords.matches(password, kept)).isPresent()) {
      pending.withdrawPassword(email);
      log.note(Event.SIGN_UP_CONTESTED, null);
    }
  }

  @Override
  public void resend(Email email) {
    var secret = emails.secret();
    transactions.atomically(() -> {
      var stored =
          pending
              .renew(email, secret)
              .orElseThrow(() ->
                  new Refusal.Invalid("Email provided not associated with any pending user."));
      emails.sendConfirmation(stored, secret);
      return stored;
    });
  }

  @Override
  public TokenPair confirm(String token) {
    var proof = emails.readConfirmation(token);
    return transactions.atomically(() -> confirmations.open(proof));
  }
}
