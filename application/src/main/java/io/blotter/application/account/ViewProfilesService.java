package io.blotter.application.account;

import io.blotter.application.account.port.Profiles;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;

final class ViewProfilesService implements ViewProfiles {
  private static final int RECENT = 10;

  private final Profiles profiles;
  private final Runnable settleSearches;

  /**
   * @param settleSearches returns when the searches answered before are among the recent ones
   */
  ViewProfilesService(Profiles profiles, Runnable settleSearches) {
    this.profiles = profiles;
    this.settleSearches = settleSearches;
  }

  @Override
  public Json<ProfileView> profile(UserId user, Caller.SignedIn reader) {
    admit(reader, user);
    settleSearches.run();
    return profiles.find(user, Role.overseeing(reader)).orElseThrow(ViewProfilesService::notFound);
  }

  @Override
  public Json<ProfilePageView> page(UserId user, Caller.SignedIn reader) {
    admit(reader, user);
    settleSearches.run();
    return profiles.page(user, Role.overseeing(reader)).orElseThrow(ViewProfilesService::notFound);
  }

  @Override
  public JsonPage<RecentSearchView> recentSearches(UserId user) {
    settleSearches.run();
    return profiles.newestSearches(user, RECENT);
  }

  private static void admit(Caller.SignedIn reader, UserId user) {
    if (!reader.user().equals(user) && !reader.may(Permission.READ_ALL_USER_INFO)) {
      throw new Refusal.Forbidden("Forbidden.");
    }
  }

  private static Refusal notFound() {
    return new Refusal.NotFound("User not found.");
  }
}
