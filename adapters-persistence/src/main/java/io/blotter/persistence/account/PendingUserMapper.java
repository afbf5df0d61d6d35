package io.blotter.persistence.account;

import io.blotter.application.account.port.PendingUsers.Confirmed;
import io.blotter.domain.account.Capacity;
import java.util.List;
import java.util.Optional;

interface PendingUserMapper {
  int add(String email, String digest, List<Capacity> capacities, String secret);

  Optional<String> renew(String email, String secret);

  int withdrawPassword(String email);

  Optional<String> digest(String email);

  Optional<Confirmed> confirm(String email, String secret);
}
