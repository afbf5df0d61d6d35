package io.blotter.application.account;

import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

public final class SignUpService implements SignUp {
  private final PendingUsers pending;
  private final NewPasswords passwords;
  private final Letters letters;
  private final Confirmations confirmations;
  private final Transactions transactions;
  private final SecurityLog log;

  public SignUpService(
      PendingUsers pending,
      NewPasswords passwords,
      Letters letters,
      Confirmations confirmations,
      Transactions transactions,
      SecurityLog log) {
    this.pending = pending;
    this.passwords = passwords;
    this.letters = letters;
    this.confirmations = confirmations;
    this.transactions = transactions;
    this.log = log;
  }

  @Override
  public void signUp(Email email, String password, Set<Capacity> capacities) {
    var digest = passwords.digest("password", password, email);
    var secret = letters.secret();
    try {
      transactions.atomically(() -> {
        pending.add(email, digest, capacities, secret);
        letters.sendConfirmation(email, secret);
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
    var secret = letters.secret();
    transactions.atomically(() -> {
      var stored =
          pending
              .renew(email, secret)
              .orElseThrow(() ->
                  new Refusal.Invalid("Email provided not associated with any pending user."));
      letters.sendConfirmation(stored, secret);
      return stored;
    });
  }

  @Override
  public TokenPair confirm(String token) {
    var proof = letters.readConfirmation(token);
    return transactions.atomically(() -> confirmations.open(proof));
  }
}
