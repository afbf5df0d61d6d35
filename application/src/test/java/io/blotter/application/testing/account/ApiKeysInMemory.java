package io.blotter.application.testing.account;

import io.blotter.application.account.KeyView;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.testing.account.AccountTables.KeyRow;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.KeyId;
import io.blotter.domain.account.KeyName;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record ApiKeysInMemory(AccountTables tables, InstantSource clock) implements ApiKeys {
  @Override
  public Optional<Owned> find(ApiKey key, Instant now) {
    var unnamed =
        tables.users.values().stream()
            .filter(user -> key.equals(user.key()))
            .map(user -> new Owned(user.id(), null, null));
    var named =
        tables.keys.values().stream()
            .filter(row -> row.key().equals(key) && isGood(row, now))
            .map(KeyRow::owned);
    return Stream.concat(unnamed, named)
        .filter(owned -> tables.open(owned.user()).isPresent())
        .findFirst();
  }

  private static boolean isGood(KeyRow row, Instant now) {
    var expiresAt = row.owned().expiresAt();
    return !row.revoked() && (expiresAt == null || expiresAt.isAfter(now));
  }

  private Stream<KeyRow> of(UserId user, Instant now) {
    return tables.keys.values().stream()
        .filter(row -> row.owned().user().equals(user) && isGood(row, now));
  }

  @Override
  public JsonPage<KeyView> of(UserId user) {
    var shown =
        of(user, clock.instant())
            .map(row ->
                row.name() + " " + row.key().secret().substring(0, 8) + " " + row.lastUsedAt())
            .toList();
    return new JsonPage<>(KeyView.class, shown.size(), shown.toString());
  }

  @Override
  public KeyId add(UserId user, KeyName name, ApiKey key, @Nullable Instant expiresAt) {
    var taken =
        tables.keys.values().stream()
            .anyMatch(row ->
                row.owned().user().equals(user)
                    && row.name().equals(name.text())
                    && !row.revoked());
    if (taken) {
      throw new Refusal.Conflict("There is a key of this name already.");
    }
    var id = new KeyId(tables.nextId());
    tables.keys.put(
        id.value(), new KeyRow(new Owned(user, id, expiresAt), name.text(), key, false, null));
    return id;
  }

  @Override
  public boolean revoke(UserId user, KeyId key, Instant now) {
    var row = tables.keys.get(key.value());
    if (row == null || row.revoked() || !row.owned().user().equals(user)) {
      return false;
    }
    tables.keys.put(
        key.value(), new KeyRow(row.owned(), row.name(), row.key(), true, row.lastUsedAt()));
    return true;
  }

  @Override
  public void markUsed(KeyId key, Instant at) {
    tables.keys.computeIfPresent(
        key.value(),
        (_, row) ->
            new KeyRow(
                row.owned(), row.name(), row.key(), row.revoked(), later(row.lastUsedAt(), at)));
  }

  private static Instant later(@Nullable Instant before, Instant at) {
    return before != null && before.isAfter(at) ? before : at;
  }
}
