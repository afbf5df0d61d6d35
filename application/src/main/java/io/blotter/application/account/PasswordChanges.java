package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Sets new passwords; whatever was opened with the old one ends. */
public final class PasswordChanges {
  private final Accounts accounts;
  private final UserSessions sessions;
  private final ResetTokens leaves;
  private final Transactions transactions;
  private final InstantSource clock;

  public PasswordChanges(
      Accounts accounts,
      UserSessions sessions,
      ResetTokens leaves,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.leaves = leaves;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Sets the password and ends all sessions of this user but {@code kept}. */
  void set(UserId user, String digest, @Nullable SessionId kept) {
    transactions.atomically(() -> {
      var now = clock.instant();
      accounts.changePassword(user, digest, now);
      sessions.endOthers(user, kept, now);
      return user;
    });
  }

  /** The same, unless the password is no longer the one of {@code former}; says whether it was. */
  boolean replace(Account former, String digest, @Nullable SessionId kept) {
    return transactions.atomically(() -> {
      var now = clock.instant();
      var replaced = accounts.replacePassword(former, digest, now);
      if (replaced) {
        sessions.endOthers(former.id(), kept, now);
      }
      return replaced;
    });
  }

  /** The same by a leave, which it uses up together with all others of this user. */
  void setByLeave(UserId user, OneTimeSecret secret, String digest) {
    transactions.atomically(() -> {
      if (!leaves.consume(user, secret)) {
        throw new Refusal.Invalid("Token not found.");
      }
      set(user, digest, null);
      return user;
    });
  }

  /** Ends all sessions of this user, and leaves the password as it is. */
  void endSessions(UserId user) {
    sessions.endOthers(user, null, clock.instant());
  }
}
