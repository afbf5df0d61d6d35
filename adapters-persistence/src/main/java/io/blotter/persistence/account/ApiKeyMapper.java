package io.blotter.persistence.account;

import io.blotter.domain.account.UserId;
import java.util.Optional;

interface ApiKeyMapper {
  Optional<UserId> owner(String digest);
}
