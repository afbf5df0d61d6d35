package io.blotter.application.search;

import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.search.port.SourceExplorer;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Refusal;

public final class ExploreDataSourcesService implements ExploreDataSources {
  private final SearchIndex index;
  private final SourceExplorer explorer;

  public ExploreDataSourcesService(SearchIndex index, SourceExplorer explorer) {
    this.index = index;
    this.explorer = explorer;
  }

  @Override
  public Json<ExploredView> explore(SourceFilter filter, SourceFilter.Part part) {
    if (filter.place() == null) {
      return explorer.explore(null, filter, part);
    }
    return index
        .place(filter.place())
        .map(place -> explorer.explore(place, filter, part))
        .orElseThrow(() -> new Refusal.NotFound("Location not found."));
  }

  @Override
  public JsonPage<FoundSource> latest(int limit) {
    return explorer.latest(limit);
  }
}
