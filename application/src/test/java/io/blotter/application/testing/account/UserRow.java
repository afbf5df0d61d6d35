package io.blotter.application.testing.account;

import io.blotter.application.account.port.Accounts.Account;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A user in memory. */
record UserRow(
    UserId id,
    String email,
    @Nullable String digest,
    @Nullable Instant passwordChangedAt,
    boolean disabled,
    Set<Permission> permissions,
    @Nullable ApiKey key,
    Set<Capacity> capacities) {
  static UserRow of(UserId id, String email, @Nullable String digest, Set<Capacity> capacities) {
    return new UserRow(id, email, digest, null, false, Set.of(), null, capacities);
  }

  Account account() {
    return new Account(
        id, email, digest, passwordChangedAt, List.copyOf(new TreeSet<>(permissions)));
  }

  UserRow withDigest(String next) {
    return withPassword(next, passwordChangedAt);
  }

  UserRow withPassword(String next, @Nullable Instant changedAt) {
    return new UserRow(id, email, next, changedAt, disabled, permissions, key, capacities);
  }

  UserRow withDisabled(boolean now) {
    return new UserRow(id, email, digest, passwordChangedAt, now, permissions, key, capacities);
  }

  UserRow withPermissions(Set<Permission> now) {
    return new UserRow(id, email, digest, passwordChangedAt, disabled, now, key, capacities);
  }

  UserRow withKey(ApiKey now) {
    return new UserRow(
        id, email, digest, passwordChangedAt, disabled, permissions, now, capacities);
  }

  UserRow withCapacities(Set<Capacity> now) {
    return new UserRow(id, email, digest, passwordChangedAt, disabled, permissions, key, now);
  }
}
