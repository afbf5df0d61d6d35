package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AccountMapper {
  Optional<AccountRow> withEmail(String email);

  Optional<AccountRow> of(UserId user);

  int restore(UserId user, String formerDigest, String digest);

  int changePassword(UserId user, String digest, Instant now);

  int replacePassword(Account former, String digest, Instant now);

  Optional<StandingRow> standing(UserId user, @Nullable SessionId session);
}
