package io.blotter.persistence.metrics;

import io.blotter.application.metrics.FollowTotalsView;
import io.blotter.application.metrics.FollowedPlaceSort;
import io.blotter.application.metrics.FollowedPlaceView;
import io.blotter.application.metrics.MetricsView;
import io.blotter.application.metrics.port.Metrics;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

public final class MetricsPersistence implements Metrics {
  private final Sessions sessions;

  public MetricsPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(MetricsMapper.class);
  }

  @Override
  public MetricsView counts() {
    return sessions.read(MetricsMapper.class, MetricsMapper::counts);
  }

  @Override
  public FollowTotalsView followTotals() {
    return sessions.read(MetricsMapper.class, MetricsMapper::followTotals);
  }

  @Override
  public JsonPage<FollowedPlaceView> followedPlaces(
      String pages, @Nullable FollowedPlaceSort sort, SortOrder order, Page page) {
    return sessions
        .read(MetricsMapper.class, metrics -> metrics.followedPlaces(pages, sort, order, page))
        .pageOf(FollowedPlaceView.class);
  }
}
