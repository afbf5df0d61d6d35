package io.blotter.persistence.search;

import io.blotter.application.search.SourceFilter;
import io.blotter.application.search.port.SearchIndex.Place;
import io.blotter.persistence.shared.ComposedJson;
import org.jspecify.annotations.Nullable;

interface ExploreMapper {
  String explore(@Nullable Place place, SourceFilter filter, SourceFilter.Part part);

  ComposedJson list(@Nullable Place place, SourceFilter filter, SourceFilter.Part part);

  ComposedJson latest(int limit);

  ComposedJson types();
}
