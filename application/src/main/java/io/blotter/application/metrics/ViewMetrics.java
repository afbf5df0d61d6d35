package io.blotter.application.metrics;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.SortOrder;
import org.jspecify.annotations.Nullable;

/** How much the registry holds, and how much of it is followed. */
public interface ViewMetrics {
  MetricsView counts();

  FollowTotalsView followTotals();

  /** A page of 100 places that somebody follows; by id where {@code sort} is null. */
  JsonPage<FollowedPlaceView> followedPlaces(
      @Nullable FollowedPlaceSort sort, SortOrder order, int page);
}
