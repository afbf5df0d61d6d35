package io.blotter.pages.home;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.map.DrawnPlace;
import io.blotter.application.metrics.MetricsView;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.pages.shared.MapView;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param newest sources that came lately
 * @param wanted requests that are open
 * @param unknown places of which nothing is known
 */
record HomePage(
    MetricsView counts,
    MapView map,
    List<FoundSource> newest,
    List<DataRequestView> wanted,
    List<DrawnPlace> unknown) {
  /** The name of the state that a county is in. */
  String state(DrawnPlace county) {
    var path = county.path().split("/", 2)[0];
    return map.rows().stream()
        .filter(state -> state.path().equals(path))
        .map(DrawnPlace::name)
        .findFirst()
        .orElse("");
  }
}
