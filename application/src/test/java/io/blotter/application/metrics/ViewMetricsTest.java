package io.blotter.application.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.metrics.port.Metrics;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewMetricsTest {
  private final List<String> asked = new ArrayList<>();
  private final ViewMetrics metrics = new ViewMetricsService(new Noting(), "https://pdap.io");

  @Test
  void anOrderCountsOnlyTogetherWithAKey() {
    metrics.followedPlaces(null, SortOrder.DESC, 3);
    metrics.followedPlaces(FollowedPlaceSort.SOURCE_COUNT, SortOrder.DESC, 1);
    assertThat(asked)
        .containsExactly(
            "https://pdap.io/search/results?location_id= null ASC 200",
            "https://pdap.io/search/results?location_id= source_count DESC 0");
  }

  private final class Noting implements Metrics {
    @Override
    public MetricsView counts() {
      return new MetricsView(0, 0, 0, 0);
    }

    @Override
    public FollowTotalsView followTotals() {
      return new FollowTotalsView(0, 0, null);
    }

    @Override
    public JsonPage<FollowedPlaceView> followedPlaces(
        String pages, @Nullable FollowedPlaceSort sort, SortOrder order, Page page) {
      var by = sort == null ? "null" : sort.label();
      asked.add(pages + " " + by + " " + order + " " + page.offset());
      return new JsonPage<>(FollowedPlaceView.class, 0, "[]");
    }
  }
}
