package io.blotter.application.account.port;

import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfileView;
import io.blotter.application.account.RecentSearchView;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import java.util.Optional;
import java.util.Set;

/** What users are and have left here. */
public interface Profiles {
  /** The profile as v2 shows it, with the columns of data requests that the reader may read. */
  Optional<Json<ProfileView>> find(UserId user, Role reader);

  /** The same as v3 shows it. */
  Optional<Json<ProfilePageView>> page(UserId user, Role reader);

  /** The newest searches, newest first. */
  JsonPage<RecentSearchView> newestSearches(UserId user, int limit);

  /** Replaces what the user said to be; says whether there is such a user. */
  boolean describe(UserId user, Set<Capacity> capacities);
}
