package io.blotter.persistence.account;

import io.blotter.application.account.port.ApiKeys.Owned;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ApiKeyMapper {
  Optional<Owned> find(@Param("digest") String digest, @Param("now") Instant now);

  ComposedJson of(UserId user);

  KeyId add(
      @Param("user") UserId user,
      @Param("name") String name,
      @Param("prefix") String prefix,
      @Param("digest") String digest,
      @Param("expiresAt") @Nullable Instant expiresAt);

  int revoke(@Param("user") UserId user, @Param("key") KeyId key, @Param("now") Instant now);

  int markUsed(@Param("key") KeyId key, @Param("at") Instant at);
}
