package io.blotter.application.testing.account;

import static io.blotter.application.testing.account.AccountTables.folded;

import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.testing.account.AccountTables.PendingRow;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record PendingUsersInMemory(AccountTables tables) implements PendingUsers {
  private static final int MAX_SECRETS = 51;

  @Override
  public void add(Email email, String digest, Set<Capacity> capacities, OneTimeSecret secret) {
    if (tables.withEmail(email.address()).isPresent()) {
      throw AccountTables.isKnown();
    }
    var row = new PendingRow(email.address(), digest, capacities, List.of(secret));
    if (tables.pending.putIfAbsent(folded(email.address()), row) != null) {
      throw new Refusal.Conflict(
          "User with email has already signed up."
              + " Please validate your email or request a new validation email.");
    }
  }

  @Override
  public Optional<Email> renew(Email email, OneTimeSecret secret) {
    return Optional.ofNullable(
            tables.pending.computeIfPresent(
                folded(email.address()),
                (_, row) -> {
                  var secrets = new ArrayList<>(row.secrets());
                  secrets.addFirst(secret);
                  return new PendingRow(
                      row.email(),
                      row.digest(),
                      row.capacities(),
                      secrets.stream().limit(MAX_SECRETS).toList());
                }))
        .flatMap(row -> Email.parse(row.email()));
  }

  @Override
  public void withdrawPassword(Email email) {
    tables.pending.computeIfPresent(
        folded(email.address()),
        (_, row) -> new PendingRow(row.email(), null, Set.of(), row.secrets()));
  }

  @Override
  public Optional<String> digest(Email email) {
    return Optional.ofNullable(tables.pending.get(folded(email.address()))).map(PendingRow::digest);
  }

  @Override
  public Optional<Confirmed> confirm(Email email, OneTimeSecret secret) {
    var row = tables.pending.get(folded(email.address()));
    if (row == null || !row.secrets().contains(secret)) {
      return Optional.empty();
    }
    var user = tables.add(row.email(), row.digest(), row.capacities());
    tables.pending.remove(folded(email.address()));
    return Optional.of(new Confirmed(user, row.digest() != null));
  }
}
