package io.blotter.application.account.port;

import io.blotter.application.account.OwnRequestSort;
import io.blotter.application.account.OwnRequestsView;
import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfileView;
import io.blotter.application.account.RecentSearchView;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.UserId;
import java.util.Optional;
import java.util.Set;

/** What users are and have left here. */
public interface Profiles {
  /** The profile as v2 shows it; with the internal notes on data requests, or nulls for them. */
  Optional<Json<ProfileView>> find(UserId user, boolean withNotes);

  /** The same as v3 shows it. */
  Optional<Json<ProfilePageView>> page(UserId user, boolean withNotes);

  /** The first {@code limit} data requests that the user made. */
  Json<OwnRequestsView> requests(UserId author, OwnRequestSort sort, SortOrder order, int limit);

  /** The newest searches, newest first. */
  JsonPage<RecentSearchView> newestSearches(UserId user, int limit);

  /** Replaces what the user said to be; says whether there is such a user. */
  boolean describe(UserId user, Set<Capacity> capacities);
}
