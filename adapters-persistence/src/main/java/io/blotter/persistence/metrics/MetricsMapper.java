package io.blotter.persistence.metrics;

import io.blotter.application.metrics.FollowTotalsView;
import io.blotter.application.metrics.FollowedPlaceSort;
import io.blotter.application.metrics.MetricsView;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.persistence.shared.ComposedJson;
import org.jspecify.annotations.Nullable;

interface MetricsMapper {
  MetricsView counts();

  FollowTotalsView followTotals();

  ComposedJson followedPlaces(
      String pages, @Nullable FollowedPlaceSort sort, SortOrder order, Page page);
}
