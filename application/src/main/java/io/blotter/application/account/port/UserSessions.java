package io.blotter.application.account.port;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sign-ins and the refresh tokens that are good for them. */
public interface UserSessions {
  /** Opens one, unless the account's password was changed since, or the account was shut. */
  boolean open(
      Account account, SessionId session, RefreshId refresh, Instant now, Instant expiresAt);

  /**
   * Puts {@code next} in the place of {@code used}, unless that took another one's place lately;
   * says whether it did.
   */
  boolean renew(SessionId session, RefreshId used, RefreshId next, Renewal renewal);

  /** An open session. */
  Optional<Open> find(SessionId session, Instant now);

  void end(SessionId session, Instant now);

  /** Ends every session of the user but {@code kept}. */
  void endOthers(UserId user, @Nullable SessionId kept, Instant now);

  /**
   * When a session is renewed.
   *
   * @param lately from when on a former renewal is so recent that its token stays
   */
  record Renewal(Instant now, Instant expiresAt, Instant lately) {}

  /** The refresh token that is good, the one before it, and when it was replaced. */
  record Open(RefreshId refreshId, @Nullable RefreshId previousRefreshId, Instant refreshedAt) {}
}
