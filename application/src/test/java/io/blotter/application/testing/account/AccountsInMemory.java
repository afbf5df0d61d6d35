package io.blotter.application.testing.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record AccountsInMemory(AccountTables tables) implements Accounts {
  @Override
  public Optional<Account> withEmail(Email email) {
    return tables.withEmail(email.address()).map(UserRow::id).flatMap(this::of);
  }

  @Override
  public Optional<Account> of(UserId user) {
    return tables.open(user).map(UserRow::account);
  }

  @Override
  public void restore(UserId user, String formerDigest, String digest) {
    tables.change(user, row -> formerDigest.equals(row.digest()) ? row.withDigest(digest) : row);
  }

  @Override
  public void changePassword(UserId user, String digest, Instant now) {
    tables.change(user, row -> row.withPassword(digest, now));
  }

  @Override
  public boolean replacePassword(Account former, String digest, Instant now) {
    var row = tables.users.get(former.id());
    var same = row != null && Objects.equals(row.passwordChangedAt(), former.passwordChangedAt());
    if (same) {
      changePassword(former.id(), digest, now);
    }
    return same;
  }

  @Override
  public Optional<Standing> standing(UserId user, @Nullable SessionId session) {
    return tables
        .open(user)
        .map(row ->
            new Standing(
                row.account().permissions(), isOpen(user, session), row.passwordChangedAt()));
  }

  private boolean isOpen(UserId user, @Nullable SessionId session) {
    if (session == null) {
      return true;
    }
    var row = tables.sessions.get(session);
    return row != null && row.user().equals(user) && row.endedAt() == null;
  }
}
