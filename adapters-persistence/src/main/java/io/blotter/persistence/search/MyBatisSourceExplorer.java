package io.blotter.persistence.search;

import io.blotter.application.search.ExploredView;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.search.port.SearchIndex.Place;
import io.blotter.application.search.port.SourceExplorer;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.persistence.shared.Sessions;
import org.jspecify.annotations.Nullable;

final class MyBatisSourceExplorer implements SourceExplorer {
  private final Sessions sessions;

  MyBatisSourceExplorer(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Json<ExploredView> explore(
      @Nullable Place place, SourceFilter filter, SourceFilter.Part part) {
    return new Json<>(
        ExploredView.class,
        sessions.read(ExploreMapper.class, sources -> sources.explore(place, filter, part)));
  }

  @Override
  public JsonPage<FoundSource> list(
      @Nullable Place place, SourceFilter filter, SourceFilter.Part part) {
    return sessions
        .read(ExploreMapper.class, sources -> sources.list(place, filter, part))
        .pageOf(FoundSource.class);
  }

  @Override
  public JsonPage<FoundSource> latest(int limit) {
    return sessions
        .read(ExploreMapper.class, sources -> sources.latest(limit))
        .pageOf(FoundSource.class);
  }

  @Override
  public JsonPage<ValueCount> types() {
    return sessions.read(ExploreMapper.class, ExploreMapper::types).pageOf(ValueCount.class);
  }
}
