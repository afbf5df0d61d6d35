package io.blotter.web.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.shared.Secret;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record SignUpRequest(String email, Secret password, @Nullable List<Capacity> capacities) {
  static final String EXAMPLE =
      """
      {"email": "you@example.org", "password": "correct horse battery"}\
      """;

  Set<Capacity> saidCapacities() {
    return capacities == null ? Set.of() : Set.copyOf(capacities);
  }
}
