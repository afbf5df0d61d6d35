package io.blotter.application.account;

import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user's API keys. */
public interface ManageKeys {
  /** Makes the user's one key without a name, in place of the former one. */
  ApiKey replace(UserId user);

  /** The good keys that have names, oldest first. */
  JsonPage<KeyView> list(UserId user);

  /**
   * Makes a key.
   *
   * @param expiresAt null for a key that does not expire
   */
  NewKey make(UserId user, KeyName name, @Nullable Instant expiresAt);

  /** Takes a key back at once. Refuses a key that is not the user's or not good any more. */
  void revoke(UserId user, KeyId key);

  /** A key that can never be read again. */
  record NewKey(KeyId id, ApiKey key) {}
}
