package io.blotter.application.testing.account;

import io.blotter.application.account.port.ApiKeys.Owned;
import io.blotter.application.account.port.GitHubSignIns.Vouched;
import io.blotter.application.account.port.ResetTokens.Opened;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress.Network;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the ports of accounts in memory share. */
final class AccountTables {
  final Map<UserId, UserRow> users;
  final Map<String, PendingRow> pending;
  final Map<SessionId, SessionRow> sessions;
  final Map<OneTimeSecret, Opened> resets;
  final Map<Long, KeyRow> keys;
  final Map<OneTimeSecret, Vouched> vouched;
  final Map<OneTimeSecret, Boolean> states;
  final Map<GitHubId, UserId> links;
  final Map<KnownNetwork, Instant> networks;
  final Map<String, ThrottleRow> throttles;
  final Set<UserId> requesters = new HashSet<>();
  private long lastId;

  AccountTables(DatabaseInMemory database) {
    users = database.table();
    pending = database.table();
    sessions = database.table();
    resets = database.table();
    keys = database.table();
    vouched = database.table();
    states = database.table();
    links = database.table();
    networks = database.table();
    throttles = database.table();
  }

  record PendingRow(
      String email,
      @Nullable String digest,
      Set<Capacity> capacities,
      List<OneTimeSecret> secrets) {}

  record SessionRow(
      UserId user,
      RefreshId refresh,
      @Nullable RefreshId previous,
      Instant refreshedAt,
      Instant expiresAt,
      @Nullable Instant endedAt) {}

  record KeyRow(
      Owned owned, String name, ApiKey key, boolean revoked, @Nullable Instant lastUsedAt) {}

  record KnownNetwork(UserId user, Network network) {}

  record ThrottleRow(
      @Nullable String account,
      double failures,
      @Nullable Instant blockedUntil,
      Instant updatedAt) {}

  long nextId() {
    return ++lastId;
  }

  static String folded(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  static Refusal.Conflict isKnown() {
    return new Refusal.Conflict("User with email already exists.");
  }

  UserId add(String email, @Nullable String digest, Set<Capacity> capacities) {
    if (withEmail(email).isPresent()) {
      throw isKnown();
    }
    var id = new UserId(nextId());
    users.put(id, UserRow.of(id, email, digest, capacities));
    return id;
  }

  Optional<UserRow> withEmail(String email) {
    return users.values().stream().filter(user -> user.email().equalsIgnoreCase(email)).findAny();
  }

  Optional<UserRow> open(UserId user) {
    return Optional.ofNullable(users.get(user)).filter(row -> !row.disabled());
  }

  void change(UserId user, UnaryOperator<UserRow> change) {
    users.computeIfPresent(user, (_, row) -> change.apply(row));
  }
}
