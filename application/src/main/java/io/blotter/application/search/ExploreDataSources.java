package io.blotter.application.search;

import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;

/** Looking around among data sources: what there is, and how it could be narrowed down. */
public interface ExploreDataSources {
  /**
   * Those that fit, each once: nearest level of government first, then the best by the words, and
   * how many of them have which value. Words are as of the last refresh. Refuses an unknown place.
   */
  Json<ExploredView> explore(SourceFilter filter, SourceFilter.Part part);

  /** The same in the same order, and nothing is counted. */
  JsonPage<FoundSource> list(SourceFilter filter, SourceFilter.Part part);

  /** Of everything that there is, how many have which type; the most frequent first. */
  JsonPage<ValueCount> types();
}
