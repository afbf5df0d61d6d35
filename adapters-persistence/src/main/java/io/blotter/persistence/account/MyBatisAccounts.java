package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MyBatisAccounts implements Accounts {
  private final Sessions sessions;

  MyBatisAccounts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Account> withEmail(Email email) {
    return sessions
        .readLatest(AccountMapper.class, accounts -> accounts.withEmail(email.address()))
        .map(AccountRow::account);
  }

  @Override
  public Optional<Account> of(UserId user) {
    return sessions
        .readLatest(AccountMapper.class, accounts -> accounts.of(user))
        .map(AccountRow::account);
  }

  @Override
  public void restore(UserId user, String formerDigest, String digest) {
    sessions.write(AccountMapper.class, accounts -> accounts.restore(user, formerDigest, digest));
  }

  @Override
  public void changePassword(UserId user, String digest, Instant now) {
    sessions.write(AccountMapper.class, accounts -> accounts.changePassword(user, digest, now));
  }

  @Override
  public boolean replacePassword(Account former, String digest, Instant now) {
    return sessions.write(
            AccountMapper.class, accounts -> accounts.replacePassword(former, digest, now))
        > 0;
  }

  @Override
  public Optional<Standing> standing(UserId user, @Nullable SessionId session) {
    return sessions
        .readLatest(AccountMapper.class, accounts -> accounts.standing(user, session))
        .map(StandingRow::standing);
  }
}
