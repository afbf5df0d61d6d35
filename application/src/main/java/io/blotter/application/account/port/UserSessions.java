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

  /** Puts {@code next} in the place of {@code used}; says whether {@code used} was the good one. */
  boolean renew(SessionId session, RefreshId used, RefreshId next, Instant now, Instant expiresAt);

  /** An open session. */
  Optional<Open> find(SessionId session, Instant now);

  void end(SessionId session, Instant now);

  /** Ends every session of the user but {@code kept}. */
  void endOthers(UserId user, @Nullable SessionId kept, Instant now);

  /** The refresh token that is good, the one before it, and when it was replaced. */
  record Open(RefreshId refreshId, @Nullable RefreshId previousRefreshId, Instant refreshedAt) {}
}
