package io.blotter.application.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class ManageKeysService implements ManageKeys {
  private final ApiKeys keys;
  private final Users users;
  private final TimeAndChance fresh;

  public ManageKeysService(ApiKeys keys, Users users, TimeAndChance fresh) {
    this.keys = keys;
    this.users = users;
    this.fresh = fresh;
  }

  @Override
  public ApiKey replace(UserId user) {
    var key = fresh.key();
    users.giveKey(user, key);
    return key;
  }

  @Override
  public JsonPage<KeyView> list(UserId user) {
    return keys.of(user);
  }

  @Override
  public NewKey make(UserId user, KeyName name, @Nullable Instant expiresAt) {
    if (expiresAt != null && !expiresAt.isAfter(fresh.now())) {
      throw new Refusal.Invalid("expires_at", "must be in the future");
    }
    var key = fresh.key();
    return new NewKey(keys.add(user, name, key, expiresAt), key);
  }

  @Override
  public void revoke(UserId user, KeyId key) {
    if (!keys.revoke(user, key, fresh.now())) {
      throw new Refusal.NotFound("There is no such key.");
    }
  }
}
