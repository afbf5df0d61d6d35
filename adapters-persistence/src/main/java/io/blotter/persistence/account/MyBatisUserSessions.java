package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.UserSessions;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MyBatisUserSessions implements UserSessions {
  private final Sessions sessions;

  MyBatisUserSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean open(
      Account account, SessionId session, RefreshId refresh, Instant now, Instant expiresAt) {
    return sessions.write(
            UserSessionMapper.class, open -> open.open(account, session, refresh, now, expiresAt))
        > 0;
  }

  @Override
  public boolean renew(SessionId session, RefreshId used, RefreshId next, Renewal renewal) {
    return sessions.write(UserSessionMapper.class, open -> open.renew(session, used, next, renewal))
        > 0;
  }

  @Override
  public Optional<Open> find(SessionId session, Instant now) {
    return sessions.readLatest(UserSessionMapper.class, open -> open.find(session, now));
  }

  @Override
  public void end(SessionId session, Instant now) {
    sessions.write(UserSessionMapper.class, open -> open.end(session, now));
  }

  @Override
  public void endOthers(UserId user, @Nullable SessionId kept, Instant now) {
    sessions.write(UserSessionMapper.class, open -> open.endOthers(user, kept, now));
  }
}
