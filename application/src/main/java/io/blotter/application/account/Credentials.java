package io.blotter.application.account;

import io.blotter.application.account.SignInAttempts.Attempt;
import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.Passwords;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Checks addresses and passwords. An unknown address costs the same time and gets the same answer
 * as a wrong password; who fails often waits longer and longer.
 */
final class Credentials {
  private final Accounts accounts;
  private final PendingUsers pending;
  private final PasswordQueues queues;
  private final SignInAttempts attempts;
  private final SecurityLog log;

  Credentials(
      Accounts accounts,
      PendingUsers pending,
      PasswordQueues queues,
      SignInAttempts attempts,
      SecurityLog log) {
    this.accounts = accounts;
    this.pending = pending;
    this.queues = queues;
    this.attempts = attempts;
    this.log = log;
  }

  /** The account with this address and password, called from {@code address}. */
  Account check(String email, String password, NetworkAddress address) {
    try {
      var attempt = attempts.begin(email, address);
      var account = account(email, password, attempt);
      attempts.succeeded(attempt, account.id());
      return account;
    } catch (Refusal.TooMany throttled) {
      log.note(Event.SIGN_IN_THROTTLED, null, "for " + throttled.retryAfterSeconds() + " s");
      throw throttled;
    }
  }

  private Account account(String email, String password, Attempt attempt) {
    try {
      return checked(email, password, attempt);
    } catch (Refusal.Unavailable busy) {
      attempts.notMade(attempt);
      throw busy;
    }
  }

  private Account checked(String email, String password, Attempt attempt) {
    var passwords = attempt.isTrusted() ? queues.known() : queues.strangers();
    var written = Email.parse(email);
    var account = written.flatMap(accounts::withEmail);
    var digest =
        account.isPresent() ? account.map(Account::digest) : written.flatMap(pending::digest);
    var matches =
        digest
            .map(kept -> passwords.matches(password, kept))
            .orElseGet(() -> passwords.matchesNobody(password));
    if (!matches || account.isEmpty()) {
      throw refusal(account.map(Account::id).orElse(null), matches, attempt);
    }
    restoreIfOutdated(account.get(), password, passwords);
    return account.get();
  }

  private Refusal refusal(@Nullable UserId user, boolean matches, Attempt attempt) {
    log.note(Event.SIGN_IN_FAILED, user);
    attempts.failed(attempt);
    return new Refusal.Unauthenticated(
        matches ? "Email not verified." : "Invalid email or password");
  }

  /** Brings a digest of an older kind to the present one, now that the password is at hand. */
  private void restoreIfOutdated(Account account, String password, Passwords passwords) {
    var former = account.digest();
    if (former != null && passwords.isOutdated(former)) {
      accounts.restore(account.id(), former, passwords.digestAnew(password));
    }
  }
}
