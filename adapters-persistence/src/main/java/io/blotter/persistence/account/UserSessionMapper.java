package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.UserSessions.Open;
import io.blotter.application.account.port.UserSessions.Renewal;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface UserSessionMapper {
  int open(
      @Param("account") Account account,
      @Param("session") SessionId session,
      @Param("refresh") RefreshId refresh,
      @Param("now") Instant now,
      @Param("expiresAt") Instant expiresAt);

  int renew(
      @Param("session") SessionId session,
      @Param("used") RefreshId used,
      @Param("next") RefreshId next,
      @Param("renewal") Renewal renewal);

  Optional<Open> find(@Param("session") SessionId session, @Param("now") Instant now);

  int end(@Param("session") SessionId session, @Param("now") Instant now);

  int endOthers(
      @Param("user") UserId user,
      @Param("kept") @Nullable SessionId kept,
      @Param("now") Instant now);
}
