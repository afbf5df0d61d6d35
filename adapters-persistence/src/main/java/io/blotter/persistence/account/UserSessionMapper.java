package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.UserSessions.Open;
import io.blotter.application.account.port.UserSessions.Renewal;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface UserSessionMapper {
  int open(Account account, SessionId session, RefreshId refresh, Instant now, Instant expiresAt);

  int renew(SessionId session, RefreshId used, RefreshId next, Renewal renewal);

  Optional<Open> find(SessionId session, Instant now);

  int end(SessionId session, Instant now);

  int endOthers(UserId user, @Nullable SessionId kept, Instant now);
}
