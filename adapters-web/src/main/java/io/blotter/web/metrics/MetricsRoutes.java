package io.blotter.web.metrics;

import io.blotter.application.metrics.FollowTotalsView;
import io.blotter.application.metrics.FollowedPlaceSort;
import io.blotter.application.metrics.FollowedPlaceView;
import io.blotter.application.metrics.MetricsView;
import io.blotter.application.metrics.ViewMetrics;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.JsonPage;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Counts of the registry over HTTP. */
public final class MetricsRoutes implements Routes {
  private static final Parameter<FollowedPlaceSort> SORT_BY =
      Parameter.query(
          "sort_by",
          ParameterTypes.oneOf(FollowedPlaceSort.class),
          "The key to sort by.",
          "follower_count");

  private final ViewMetrics metrics;

  public MetricsRoutes(ViewMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/metrics")
            .named("getCounts", "metrics")
            .reads(DataSlice.CATALOGUE)
            .about(
                "How much there is", "Sources, and the agencies, counties and states they cover.")
            .ignoringOtherParameters()
            .answers(Endpoint.Shape.BARE, MetricsView.class)
            .handledBy(call -> Answer.json(metrics.counts())),
        Endpoint.get("/api/v2/metrics/followed-searches/aggregate")
            .named("getFollowTotals", "metrics")
            .about("How much is followed", "Followers, what they follow, and the latest mailing.")
            .ignoringOtherParameters()
            .answers(Endpoint.Shape.BARE, FollowTotalsView.class)
            .handledBy(call -> Answer.json(metrics.followTotals())),
        Endpoint.get("/api/v2/metrics/followed-searches/breakdown")
            .named("listFollowedPlaces", "metrics")
            .about(
                "Followed places",
                "Followers, and the sources and data requests in each place; a change is what came"
                    + " since the latest mailing. A hundred on a page, by id unless sort_by says"
                    + " otherwise.")
            .with(Parameters.PAGE, SORT_BY, Parameters.SORT_ORDER)
            .answers(Endpoint.Shape.BARE, FollowedPlaces.class)
            .handledBy(this::followedPlaces));
  }

  private Answer followedPlaces(Call call) {
    return Answer.json(
        new FollowedPlaces(
            metrics.followedPlaces(
                call.find(SORT_BY).orElse(null),
                call.get(Parameters.SORT_ORDER),
                call.get(Parameters.PAGE))));
  }

  private record FollowedPlaces(JsonPage<FollowedPlaceView> results) {}
}
