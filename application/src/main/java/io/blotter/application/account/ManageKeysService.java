package io.blotter.application.account;

import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
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
  private final SecurityLog log;

  public ManageKeysService(ApiKeys keys, Users users, TimeAndChance fresh, SecurityLog log) {
    this.keys = keys;
    this.users = users;
    this.fresh = fresh;
    this.log = log;
  }

  @Override
  public ApiKey replace(UserId user) {
    var key = fresh.key();
    users.giveKey(user, key);
    log.note(Event.KEY_MADE, user);
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
    var id = keys.add(user, name, key, expiresAt);
    log.note(Event.KEY_MADE, user, "key " + id.value());
    return new NewKey(id, key);
  }

  @Override
  public void revoke(UserId user, KeyId key) {
    if (!keys.revoke(user, key, fresh.now())) {
      throw new Refusal.NotFound("There is no such key.");
    }
    log.note(Event.KEY_REVOKED, user, "key " + key.value());
  }
}
