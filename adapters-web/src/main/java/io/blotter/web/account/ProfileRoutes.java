package io.blotter.web.account;

import io.blotter.application.account.DescribeUsers;
import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfileView;
import io.blotter.application.account.RecentSearchView;
import io.blotter.application.account.ViewProfiles;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Set;

/** Profiles of users over HTTP. */
public final class ProfileRoutes implements Routes {
  private static final Parameter<UserId> ID =
      Parameter.path("user_id", ParameterTypes.id(UserId::new), "Which user.", "1");

  private final ViewProfiles profiles;
  private final DescribeUsers users;

  public ProfileRoutes(ViewProfiles profiles, DescribeUsers users) {
    this.profiles = profiles;
    this.users = users;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        reading("/api/v2/user/{user_id}", "getUser")
            .about("A user's profile", "One's own; any with read_all_user_info.")
            .with(ID)
            .ignoringOtherParameters()
            .answers(Shape.BARE, UserProfile.class)
            .handledBy(this::profile),
        reading("/api/v3/user/{user_id}", "getProfilePage")
            .about("A user's profile page", "One's own; any with read_all_user_info.")
            .with(ID)
            .ignoringOtherParameters()
            .answers(Shape.BARE, ProfilePageView.class)
            .handledBy(call -> Answer.json(profiles.page(call.get(ID), call.user()))),
        reading("/api/v2/user/recent-searches", "listRecentSearches")
            .about("One's recent searches", "The ten newest, newest first.")
            .ignoringOtherParameters()
            .answers(Shape.BARE, RecentSearches.class)
            .handledBy(this::recentSearches),
        Endpoint.patch("/api/v2/user/{user_id}")
            .named("describeUser", "user")
            .about("Say what a user is", "Replaces all capacities; any user's need permission.")
            .access(new Access.Token())
            .with(ID)
            .ignoringOtherParameters()
            .body(CapacitiesRequest.class, CapacitiesRequest.EXAMPLE)
            .handledBy(this::describe));
  }

  private static EndpointBuilder reading(String path, String name) {
    return Endpoint.get(path)
        .named(name, "user")
        .access(new Access.Token())
        .caching(Caching.PRIVATE);
  }

  private Answer profile(Call call) {
    return Answer.json(new UserProfile(profiles.profile(call.get(ID), call.user())));
  }

  private Answer recentSearches(Call call) {
    var searches = profiles.recentSearches(call.user().user());
    return Answer.json(new RecentSearches(new Envelope.Count(searches.count()), searches));
  }

  private Answer describe(Call call) {
    var said = Set.copyOf(call.body(CapacitiesRequest.class).capacities());
    users.describe(call.get(ID), said, call.user());
    return Envelope.message("User patched.");
  }

  private record UserProfile(Json<ProfileView> data) {}

  private record RecentSearches(Envelope.Count metadata, JsonPage<RecentSearchView> data) {}
}
