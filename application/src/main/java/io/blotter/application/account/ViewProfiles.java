package io.blotter.application.account;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;

/** What users, and administrators, can look up about users. */
public interface ViewProfiles {
  /**
   * The profile as v2 shows it. Refuses whoever is neither this user nor may read all user
   * information, and an unknown user as not found.
   */
  Json<ProfileView> profile(UserId user, Caller.SignedIn reader);

  /** The profile as v3 shows it. Refuses as {@link #profile} does. */
  Json<ProfilePageView> page(UserId user, Caller.SignedIn reader);

  /** The ten newest searches, newest first. */
  JsonPage<RecentSearchView> recentSearches(UserId user);
}
