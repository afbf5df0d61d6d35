package io.blotter.persistence.account;

import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfileView;
import io.blotter.application.account.RecentSearchView;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class MyBatisProfiles implements Profiles {
  private final Sessions sessions;

  MyBatisProfiles(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Json<ProfileView>> find(UserId user, Role reader) {
    return sessions
        .readLatest(
            ProfileMapper.class, profiles -> profiles.find(user, RequestColumn.hiddenFrom(reader)))
        .map(text -> new Json<>(ProfileView.class, text));
  }

  @Override
  public Optional<Json<ProfilePageView>> page(UserId user, Role reader) {
    return sessions
        .readLatest(
            ProfileMapper.class, profiles -> profiles.page(user, RequestColumn.hiddenFrom(reader)))
        .map(text -> new Json<>(ProfilePageView.class, text));
  }

  @Override
  public JsonPage<RecentSearchView> newestSearches(UserId user, int limit) {
    return sessions
        .readLatest(ProfileMapper.class, profiles -> profiles.newestSearches(user, limit))
        .pageOf(RecentSearchView.class);
  }

  @Override
  public boolean describe(UserId user, Set<Capacity> capacities) {
    return sessions.write(
        ProfileMapper.class, profiles -> describe(profiles, user, List.copyOf(capacities)));
  }

  private static boolean describe(ProfileMapper profiles, UserId user, List<Capacity> capacities) {
    if (profiles.lock(user).isEmpty()) {
      return false;
    }
    profiles.removeCapacities(user, capacities);
    profiles.addCapacities(user, capacities);
    return true;
  }
}
