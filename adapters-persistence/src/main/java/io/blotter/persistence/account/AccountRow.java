package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Labelled;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AccountRow(
    UserId id,
    String email,
    @Nullable String digest,
    @Nullable Instant passwordChangedAt,
    List<String> permissions) {
  Account account() {
    return new Account(id, email, digest, passwordChangedAt, permissions(permissions));
  }

  static List<Permission> permissions(List<String> names) {
    return names.stream().flatMap(name -> Labelled.of(Permission.class, name).stream()).toList();
  }
}
