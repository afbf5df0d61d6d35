package io.blotter.persistence.account;

import io.blotter.application.account.KeyView;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

final class MyBatisApiKeys implements ApiKeys {
  private static final int PREFIX_DIGITS = 8;

  private final Sessions sessions;

  MyBatisApiKeys(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Owned> find(ApiKey key, Instant now) {
    return sessions.readLatest(ApiKeyMapper.class, keys -> keys.find(SecretDigest.of(key), now));
  }

  @Override
  public JsonPage<KeyView> of(UserId user) {
    return sessions.readLatest(ApiKeyMapper.class, keys -> keys.of(user)).pageOf(KeyView.class);
  }

  @Override
  public KeyId add(UserId user, KeyName name, ApiKey key, @Nullable Instant expiresAt) {
    try {
      return sessions.write(
          ApiKeyMapper.class,
          keys ->
              keys.add(
                  user,
                  name.text(),
                  key.secret().substring(0, PREFIX_DIGITS),
                  SecretDigest.of(key),
                  expiresAt));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "api_keys_user_id_name_key",
              () -> new Refusal.Conflict("There is a key of this name already.")));
    }
  }

  @Override
  public boolean revoke(UserId user, KeyId key, Instant now) {
    return sessions.write(ApiKeyMapper.class, keys -> keys.revoke(user, key, now)) > 0;
  }

  @Override
  public void markUsed(KeyId key, Instant at) {
    sessions.write(ApiKeyMapper.class, keys -> keys.markUsed(key, at));
  }
}
