package io.blotter.web.follow;

import static io.blotter.web.shared.SearchParameters.CATEGORIES;
import static io.blotter.web.shared.SearchParameters.PLACE;
import static io.blotter.web.shared.SearchParameters.TYPES;
import static io.blotter.web.shared.SearchParameters.criteria;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.follow.FollowView;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Followed searches over HTTP. */
public final class FollowRoutes implements Routes {
  private static final String PLACES = "/api/v2/search/follow";
  private static final String NATION = "/api/v2/search/follow/national";

  private final FollowSearches follows;

  public FollowRoutes(FollowSearches follows) {
    this.follows = follows;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(PLACES)
            .named("listFollows", "search")
            .about("What one follows", "Places and record types, the oldest follow first.")
            .caching(Caching.PRIVATE)
            .answers(Shape.MANY, FollowView.class)
            .handledBy(this::list),
        changing(Endpoint.post(PLACES), "followSearch")
            .about("Follow a place", "For the named records beside those followed already, or all.")
            .with(PLACE, CATEGORIES, TYPES)
            .handledBy(call -> follow(call, "Location followed.")),
        changing(Endpoint.delete(PLACES), "unfollowSearch")
            .about("Unfollow a place", "For the named records only, where some are named.")
            .with(PLACE, CATEGORIES, TYPES)
            .handledBy(call -> unfollow(call, "Unfollowed search.")),
        Endpoint.get(NATION)
            .named("getNationalFollow", "search")
            .about("Whether one follows the nation", "404 unless for all of the named records.")
            .with(CATEGORIES, TYPES)
            .caching(Caching.PRIVATE)
            .answers(Shape.ONE, FollowView.class)
            .handledBy(this::national),
        changing(Endpoint.post(NATION), "followNationalSearch")
            .about("Follow the nation", "For the named records beside those followed, or all.")
            .with(CATEGORIES, TYPES)
            .handledBy(call -> follow(call, "Followed national search.")),
        changing(Endpoint.delete(NATION), "unfollowNationalSearch")
            .about("Unfollow the nation", "For the named records only, where some are named.")
            .with(CATEGORIES, TYPES)
            .handledBy(call -> unfollow(call, "Unfollowed national search.")));
  }

  private static EndpointBuilder changing(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "search").access(new Access.Token());
  }

  private Answer list(Call call) {
    return Envelope.of("Followed searches found.", follows.list(call.account()));
  }

  private Answer national(Call call) {
    return Envelope.of("Followed searches found.", follows.find(call.account(), criteria(call)));
  }

  private Answer follow(Call call, String done) {
    follows.follow(call.account(), criteria(call));
    return Envelope.message(done);
  }

  private Answer unfollow(Call call, String done) {
    follows.unfollow(call.account(), criteria(call));
    return Envelope.message(done);
  }
}
