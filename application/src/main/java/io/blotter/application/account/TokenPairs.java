package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.account.port.UserSessions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import java.time.Duration;
import java.util.Set;

/** Opens sessions and renews them. */
final class TokenPairs {
  /**
   * How long a refresh token is still good after another one took its place, and at least how long
   * that one is good. Clients renew in the last minute of a token, each browser tab with a copy of
   * its own.
   */
  private static final Duration GRACE = Duration.ofSeconds(90);

  private final UserSessions sessions;
  private final Accounts accounts;
  private final AccessTokens access;
  private final RefreshTokens refresh;
  private final ClockAndRandom clockAndRandom;
  private final SecurityLog log;

  TokenPairs(
      UserSessions sessions,
      Accounts accounts,
      AccessTokens access,
      RefreshTokens refresh,
      ClockAndRandom clockAndRandom,
      SecurityLog log) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.access = access;
    this.refresh = refresh;
    this.clockAndRandom = clockAndRandom;
    this.log = log;
  }

  /** A session of this user. */
  TokenPair open(UserId user) {
    return open(accounts.of(user).orElseThrow(TokenPairs::ended));
  }

  /** A session of who proved to know the password that the account had then. */
  TokenPair open(Account account) {
    var session = clockAndRandom.session();
    var first = clockAndRandom.refresh();
    var now = clockAndRandom.now();
    if (!sessions.open(account, session, first, now, now.plus(RefreshTokens.GOOD_FOR))) {
      throw new Refusal.Unauthenticated("Invalid email or password");
    }
    log.note(Event.SIGN_IN, account.id());
    return pair(account, session, first);
  }

  TokenPair renew(String refreshToken) {
    var used = TokenErrors.ofRefreshing(refresh.verify(refreshToken));
    var account = accounts.of(used.user()).orElseThrow(TokenPairs::ended);
    return pair(account, used.session(), next(used));
  }

  void end(UserId user, SessionId session) {
    sessions.end(session, clockAndRandom.now());
    log.note(Event.SIGN_OUT, user);
  }

  private RefreshId next(RefreshTokens.Content used) {
    var next = clockAndRandom.refresh();
    var now = clockAndRandom.now();
    var until = now.plus(RefreshTokens.GOOD_FOR);
    if (sessions.renew(
        used.session(), used.id(), next, new UserSessions.Renewal(now, until, now.minus(GRACE)))) {
      return next;
    }
    var open = sessions.find(used.session(), now).orElseThrow(TokenPairs::ended);
    if (used.id().equals(open.refreshId())
        || (used.id().equals(open.previousRefreshId())
            && now.isBefore(open.refreshedAt().plus(GRACE)))) {
      return open.refreshId();
    }
    sessions.end(used.session(), now);
    log.note(Event.REFRESH_REPLAYED, used.user());
    throw ended();
  }

  private TokenPair pair(Account account, SessionId session, RefreshId id) {
    var user =
        new Caller.SignedIn(
            account.id(), account.email(), Set.copyOf(account.permissions()), session);
    var content = new RefreshTokens.Content(account.id(), session, id);
    return new TokenPair(
        new Secret(access.issue(user)),
        new Secret(refresh.issue(content, new Email(account.email()))));
  }

  private static Refusal ended() {
    return new Refusal.Unauthenticated("Invalid refresh token");
  }
}
