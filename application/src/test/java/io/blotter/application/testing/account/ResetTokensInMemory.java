package io.blotter.application.testing.account;

import io.blotter.application.account.port.ResetTokens;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.InstantSource;
import java.util.Optional;

record ResetTokensInMemory(AccountTables tables, InstantSource clock) implements ResetTokens {
  @Override
  public Optional<Reader> add(Email email, OneTimeSecret secret) {
    var reader = tables.withEmail(email.address()).filter(user -> !user.disabled());
    reader.ifPresent(user -> tables.resets.put(secret, new Opened(user.id(), clock.instant())));
    return reader.flatMap(
        user -> Email.parse(user.email()).map(stored -> new Reader(user.id(), stored)));
  }

  @Override
  public Optional<Opened> find(OneTimeSecret secret) {
    return Optional.ofNullable(tables.resets.get(secret));
  }

  @Override
  public void remove(OneTimeSecret secret) {
    tables.resets.remove(secret);
  }

  @Override
  public boolean consume(UserId user, OneTimeSecret secret) {
    var had = find(secret).filter(opened -> opened.user().equals(user)).isPresent();
    tables.resets.values().removeIf(opened -> opened.user().equals(user));
    return had;
  }
}
