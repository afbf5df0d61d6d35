package io.blotter.persistence.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;

final class MyBatisApiKeys implements ApiKeys {
  private final Sessions sessions;

  MyBatisApiKeys(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<UserId> owner(ApiKey key) {
    return sessions.read(ApiKeyMapper.class, keys -> keys.owner(SecretDigest.of(key)));
  }
}
