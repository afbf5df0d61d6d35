package io.blotter.application.metrics;

import io.blotter.application.metrics.port.Metrics;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import org.jspecify.annotations.Nullable;

public final class ViewMetricsService implements ViewMetrics {
  private final Metrics metrics;
  private final String site;

  /** Places are shown on pages of {@code site}, such as {@code https://pdap.io}. */
  public ViewMetricsService(Metrics metrics, String site) {
    this.metrics = metrics;
    this.site = site;
  }

  @Override
  public MetricsView counts() {
    return metrics.counts();
  }

  @Override
  public FollowTotalsView followTotals() {
    return metrics.followTotals();
  }

  @Override
  public JsonPage<FollowedPlaceView> followedPlaces(
      @Nullable FollowedPlaceSort sort, SortOrder order, int page) {
    return metrics.followedPlaces(
        site + "/search/results?location_id=",
        sort,
        sort == null ? SortOrder.ASC : order,
        new Page(page, Page.SIZE));
  }
}
