package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface AccountMapper {
  Optional<AccountRow> withEmail(String email);

  Optional<AccountRow> of(UserId user);

  int restore(
      @Param("user") UserId user,
      @Param("formerDigest") String formerDigest,
      @Param("digest") String digest);

  int changePassword(
      @Param("user") UserId user, @Param("digest") String digest, @Param("now") Instant now);

  int replacePassword(
      @Param("former") Account former, @Param("digest") String digest, @Param("now") Instant now);

  Optional<StandingRow> standing(
      @Param("user") UserId user, @Param("session") @Nullable SessionId session);
}
