package io.blotter.persistence.account;

import io.blotter.application.account.port.ResetTokens;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;

final class MyBatisResetTokens implements ResetTokens {
  private final Sessions sessions;

  MyBatisResetTokens(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Reader> add(Email email, OneTimeSecret secret) {
    return sessions
        .write(
            ResetTokenMapper.class, tokens -> tokens.add(email.address(), SecretDigest.of(secret)))
        .flatMap(row -> Email.parse(row.email()).map(stored -> new Reader(row.user(), stored)));
  }

  @Override
  public Optional<Opened> find(OneTimeSecret secret) {
    return sessions.readLatest(
        ResetTokenMapper.class, tokens -> tokens.find(SecretDigest.of(secret)));
  }

  @Override
  public void remove(OneTimeSecret secret) {
    sessions.write(ResetTokenMapper.class, tokens -> tokens.remove(SecretDigest.of(secret)));
  }

  @Override
  public boolean consume(UserId user, OneTimeSecret secret) {
    return sessions
        .write(ResetTokenMapper.class, tokens -> tokens.removeAll(user))
        .contains(SecretDigest.of(secret));
  }
}
