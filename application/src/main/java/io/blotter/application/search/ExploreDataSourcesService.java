package io.blotter.application.search;

import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.search.port.SourceExplorer;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

public final class ExploreDataSourcesService implements ExploreDataSources {
  private final SearchIndex index;
  private final SourceExplorer explorer;

  public ExploreDataSourcesService(SearchIndex index, SourceExplorer explorer) {
    this.index = index;
    this.explorer = explorer;
  }

  @Override
  public Json<ExploredView> explore(SourceFilter filter, SourceFilter.Part part) {
    return explorer.explore(place(filter), filter, part);
  }

  @Override
  public JsonPage<FoundSource> list(SourceFilter filter, SourceFilter.Part part) {
    return part.isLatest() && filter.equals(SourceFilter.everything())
        ? explorer.latest(part.limit())
        : explorer.list(place(filter), filter, part);
  }

  @Override
  public JsonPage<ValueCount> types() {
    return explorer.types();
  }

  private SearchIndex.@Nullable Place place(SourceFilter filter) {
    return filter.place() == null
        ? null
        : index
            .place(filter.place())
            .orElseThrow(() -> new Refusal.NotFound("Location not found."));
  }
}
