package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StandingRow(
    List<String> permissions, boolean sessionOpen, @Nullable Instant passwordChangedAt) {
  Standing standing() {
    return new Standing(AccountRow.permissions(permissions), sessionOpen, passwordChangedAt);
  }
}
