package io.blotter.persistence.account;

import io.blotter.application.account.port.ApiKeys.Owned;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ApiKeyMapper {
  Optional<Owned> find(String digest, Instant now);

  ComposedJson of(UserId user);

  KeyId add(UserId user, String name, String prefix, String digest, @Nullable Instant expiresAt);

  int revoke(UserId user, KeyId key, Instant now);

  int markUsed(KeyId key, Instant at);
}
