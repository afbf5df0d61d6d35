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

final class ManageKeysService implements ManageKeys {
  private final ApiKeys keys;
  private final Users users;
  private final ClockAndRandom clockAndRandom;
  private final SecurityLog log;

  ManageKeysService(ApiKeys keys, Users users, ClockAndRandom clockAndRandom, SecurityLog log) {
    this.keys = keys;
    this.users = users;
    this.clockAndRandom = clockAndRandom;
    this.log = log;
  }

  @Override
  public ApiKey replace(UserId user) {
    var key = clockAndRandom.key();
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
    if (expiresAt != null && !expiresAt.isAfter(clockAndRandom.now())) {
      throw new Refusal.Invalid("expires_at", "must be in the future");
    }
    var key = clockAndRandom.key();
    var id = keys.add(user, name, key, expiresAt);
    log.note(Event.KEY_MADE, user, "key " + id.value());
    return new NewKey(id, key);
  }

  @Override
  public void revoke(UserId user, KeyId key) {
    if (!keys.revoke(user, key, clockAndRandom.now())) {
      throw new Refusal.NotFound("There is no such key.");
    }
    log.note(Event.KEY_REVOKED, user, "key " + key.value());
  }
}
