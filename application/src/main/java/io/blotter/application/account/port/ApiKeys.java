package io.blotter.application.account.port;

import io.blotter.application.account.KeyView;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** API keys, kept as digests only. */
public interface ApiKeys {
  /** Whose key this is, while it and the account are good. */
  Optional<Owned> find(ApiKey key, Instant now);

  JsonPage<KeyView> of(UserId user);

  /** Adds a key. Refuses a name that another good key of this user has. */
  KeyId add(UserId user, KeyName name, ApiKey key, @Nullable Instant expiresAt);

  /** Takes a key of this user back; says whether there was one that was good. */
  boolean revoke(UserId user, KeyId key, Instant now);

  void markUsed(KeyId key, Instant at);

  /**
   * A good key.
   *
   * @param id null for the one key of a user that has no name
   * @param expiresAt null for a key that does not expire
   */
  record Owned(UserId user, @Nullable KeyId id, @Nullable Instant expiresAt) {}
}
