package io.blotter.application.account.port;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.UserId;
import java.util.Optional;

/** API keys, kept as digests only. */
public interface ApiKeys {
  /** The user whose key this is, unless the account is disabled. */
  Optional<UserId> owner(ApiKey key);
}
