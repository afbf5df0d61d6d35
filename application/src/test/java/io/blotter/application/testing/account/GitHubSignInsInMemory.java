package io.blotter.application.testing.account;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.Optional;

record GitHubSignInsInMemory(AccountTables tables) implements GitHubSignIns {
  @Override
  public boolean useState(OneTimeSecret state) {
    return tables.states.putIfAbsent(state, true) == null;
  }

  @Override
  public void add(OneTimeSecret code, Profile profile, Instant expiresAt) {
    tables.vouched.put(
        code, new Vouched(profile.id().text(), profile.email().address(), expiresAt));
  }

  @Override
  public Optional<Vouched> find(OneTimeSecret code) {
    return Optional.ofNullable(tables.vouched.get(code));
  }

  @Override
  public boolean remove(OneTimeSecret code) {
    return tables.vouched.remove(code) != null;
  }

  @Override
  public Optional<UserId> linkedWith(GitHubId id) {
    return Optional.ofNullable(tables.links.get(id)).flatMap(tables::open).map(UserRow::id);
  }

  @Override
  public void link(UserId user, GitHubId id) {
    if (tables.links.containsKey(id) || tables.links.containsValue(user)) {
      throw new Refusal.Conflict(
          "The user or the GitHub account is linked already; each can be linked once.");
    }
    tables.links.put(id, user);
  }
}
