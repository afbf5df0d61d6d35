package io.blotter.application.testing.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.testing.account.AccountTables.SessionRow;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record UserSessionsInMemory(AccountTables tables) implements UserSessions {
  @Override
  public boolean open(
      Account account, SessionId session, RefreshId refresh, Instant now, Instant expiresAt) {
    var good =
        tables
            .open(account.id())
            .filter(user -> Objects.equals(user.passwordChangedAt(), account.passwordChangedAt()))
            .isPresent();
    if (good) {
      tables.sessions.put(
          session, new SessionRow(account.id(), refresh, null, now, expiresAt, null));
    }
    return good;
  }

  @Override
  public boolean renew(SessionId session, RefreshId used, RefreshId next, Renewal renewal) {
    var row = good(session, renewal.now()).filter(open -> open.refresh().equals(used));
    if (row.isEmpty() || isFresh(row.get(), renewal.lately())) {
      return false;
    }
    tables.sessions.put(
        session,
        new SessionRow(row.get().user(), next, used, renewal.now(), renewal.expiresAt(), null));
    return true;
  }

  private static boolean isFresh(SessionRow row, Instant lately) {
    return row.previous() != null && row.refreshedAt().isAfter(lately);
  }

  @Override
  public Optional<Open> find(SessionId session, Instant now) {
    return good(session, now)
        .map(row -> new Open(row.refresh(), row.previous(), row.refreshedAt()));
  }

  private Optional<SessionRow> good(SessionId session, Instant now) {
    return Optional.ofNullable(tables.sessions.get(session))
        .filter(row -> row.endedAt() == null && row.expiresAt().isAfter(now));
  }

  @Override
  public void end(SessionId session, Instant now) {
    tables.sessions.computeIfPresent(session, (_, row) -> ended(row, now));
  }

  @Override
  public void endOthers(UserId user, @Nullable SessionId kept, Instant now) {
    tables.sessions.replaceAll(
        (session, row) -> row.user().equals(user) && !session.equals(kept) ? ended(row, now) : row);
  }

  private static SessionRow ended(SessionRow row, Instant now) {
    return row.endedAt() != null
        ? row
        : new SessionRow(
            row.user(), row.refresh(), row.previous(), row.refreshedAt(), row.expiresAt(), now);
  }
}
