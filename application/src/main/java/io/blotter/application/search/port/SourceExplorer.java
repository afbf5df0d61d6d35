package io.blotter.application.search.port;

import io.blotter.application.search.ExploredView;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import org.jspecify.annotations.Nullable;

/** Data sources by whatever is said of them. Those that are broken or lack a type are not found. */
public interface SourceExplorer {
  Json<ExploredView> explore(
      SearchIndex.@Nullable Place place, SourceFilter filter, SourceFilter.Part part);

  /** The same, and nothing is counted. */
  JsonPage<FoundSource> list(
      SearchIndex.@Nullable Place place, SourceFilter filter, SourceFilter.Part part);

  /** The first of everything, the newest first. */
  JsonPage<FoundSource> latest(int limit);

  /** Of everything, how many have which type. */
  JsonPage<ValueCount> types();
}
