package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.Passwords;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.SignInThrottles;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Checks addresses and passwords. An unknown address costs the same time and gets the same answer
 * as a wrong password; who fails often waits longer and longer.
 */
public final class Credentials {
  private static final int FREE_FAILURES_OF_AN_ACCOUNT = 5;
  private static final int FREE_FAILURES_OF_AN_ADDRESS = 50;

  private final Accounts accounts;
  private final PendingUsers pending;
  private final Passwords passwords;
  private final SignInThrottles throttles;
  private final InstantSource clock;

  public Credentials(
      Accounts accounts,
      PendingUsers pending,
      Passwords passwords,
      SignInThrottles throttles,
      InstantSource clock) {
    this.accounts = accounts;
    this.pending = pending;
    this.passwords = passwords;
    this.throttles = throttles;
    this.clock = clock;
  }

  /** The account with this address and password, called from {@code address}. */
  Account check(String email, String password, NetworkAddress address) {
    var ofAccount = "account:" + email.toLowerCase(Locale.ROOT);
    var ofAddress = "address:" + address.caller().prefix();
    begin(ofAccount, FREE_FAILURES_OF_AN_ACCOUNT);
    begin(ofAddress, FREE_FAILURES_OF_AN_ADDRESS);
    var user = user(email, password);
    throttles.forget(ofAccount);
    throttles.forgive(ofAddress);
    return user;
  }

  private void begin(String subject, int free) {
    var wait = throttles.begin(subject, free, clock.instant());
    if (!wait.isZero()) {
      throw tooMany(wait);
    }
  }

  private Account user(String email, String password) {
    var written = Email.parse(email);
    var account = written.flatMap(accounts::withEmail);
    var digest =
        account.isPresent() ? account.map(Account::digest) : written.flatMap(pending::digest);
    var matches =
        digest
            .map(kept -> passwords.matches(password, kept))
            .orElseGet(() -> passwords.matchesNobody(password));
    if (matches && account.isPresent()) {
      restoreIfOutdated(account.get(), password);
      return account.get();
    }
    throw new Refusal.Unauthenticated(
        matches ? "Email not verified." : "Invalid email or password");
  }

  /** Brings a digest of an older kind to the present one, now that the password is at hand. */
  private void restoreIfOutdated(Account account, String password) {
    var former = account.digest();
    if (former != null && passwords.isOutdated(former)) {
      accounts.restore(account.id(), former, passwords.digestAnew(password));
    }
  }

  private static Refusal tooMany(Duration wait) {
    var seconds = (int) wait.plusMillis(999).toSeconds();
    return new Refusal.TooMany(
        "Too many failed sign-ins. Try again in " + seconds + " seconds.", seconds);
  }
}
