package io.blotter.application.metrics.port;

import io.blotter.application.metrics.FollowTotalsView;
import io.blotter.application.metrics.FollowedPlaceSort;
import io.blotter.application.metrics.FollowedPlaceView;
import io.blotter.application.metrics.MetricsView;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import org.jspecify.annotations.Nullable;

/** Counts over the whole registry; those of the catalogue as of the last refresh. */
public interface Metrics {
  MetricsView counts();

  FollowTotalsView followTotals();

  /**
   * Places that somebody follows, the nation last where names are sorted.
   *
   * @param pages the address of a place's page, up to its id
   */
  JsonPage<FollowedPlaceView> followedPlaces(
      String pages, @Nullable FollowedPlaceSort sort, SortOrder order, Page page);
}
