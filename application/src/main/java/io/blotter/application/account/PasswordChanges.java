package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.EmailTokens.Resetting;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Sets new passwords; whatever was opened with the old one, or tried against it, ends. */
final class PasswordChanges {
  private final Accounts accounts;
  private final UserSessions sessions;
  private final ResetTokens resetTokens;
  private final SignInAttempts attempts;
  private final Transactions transactions;
  private final InstantSource clock;

  PasswordChanges(
      Accounts accounts,
      UserSessions sessions,
      ResetTokens resetTokens,
      SignInAttempts attempts,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.resetTokens = resetTokens;
    this.attempts = attempts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Sets the password and ends all sessions of this user. */
  void set(UserId user, String email, String digest) {
    transactions.atomically(() -> {
      var now = clock.instant();
      accounts.changePassword(user, digest, now);
      sessions.endOthers(user, null, now);
      attempts.begunAnew(email, user);
      return user;
    });
  }

  /** Counts a try to name the present password. Refuses whoever failed often. */
  void begin(Account account) {
    attempts.beginChange(account.email(), account.id());
  }

  /**
   * Sets the password and ends all sessions but {@code kept}, unless the password is no longer the
   * one of {@code former}; says whether it was.
   */
  boolean replace(Account former, String digest, @Nullable SessionId kept) {
    return transactions.atomically(() -> {
      var now = clock.instant();
      var replaced = accounts.replacePassword(former, digest, now);
      if (replaced) {
        sessions.endOthers(former.id(), kept, now);
        attempts.changed(former.email(), former.id());
      }
      return replaced;
    });
  }

  /**
   * Sets the password by a reset token, which it uses up together with all others of this user.
   * Whoever brings the token is known from then on where he calls from.
   */
  void resetWith(Resetting resetToken, String digest, NetworkAddress address) {
    transactions.atomically(() -> {
      if (!resetTokens.consume(resetToken.user(), resetToken.secret())) {
        throw new Refusal.Invalid("Token not found.");
      }
      set(resetToken.user(), resetToken.email().address(), digest);
      attempts.addNetwork(resetToken.user(), address);
      return resetToken;
    });
  }

  /** Ends all sessions of this user, and leaves the password as it is. */
  void endSessions(UserId user) {
    sessions.endOthers(user, null, clock.instant());
  }
}
