package io.blotter.application.testing.account;

import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfileView;
import io.blotter.application.account.RecentSearchView;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record ProfilesInMemory(AccountTables tables) implements Profiles {
  @Override
  public Optional<Json<ProfileView>> find(UserId user, Role reader) {
    return text(user, reader).map(text -> new Json<>(ProfileView.class, text));
  }

  @Override
  public Optional<Json<ProfilePageView>> page(UserId user, Role reader) {
    return text(user, reader).map(text -> new Json<>(ProfilePageView.class, text));
  }

  private Optional<String> text(UserId user, Role reader) {
    return Optional.ofNullable(tables.users.get(user))
        .map(row ->
            row.email()
                + " as "
                + reader
                + row.capacities().stream()
                    .map(Capacity::label)
                    .collect(Collectors.joining(", ", ": ", ".")));
  }

  @Override
  public JsonPage<RecentSearchView> newestSearches(UserId user, int limit) {
    return new JsonPage<>(RecentSearchView.class, 0, "the newest " + limit);
  }

  @Override
  public boolean describe(UserId user, Set<Capacity> capacities) {
    tables.change(user, row -> row.withCapacities(capacities));
    return tables.users.containsKey(user);
  }
}
