package io.blotter.application.search;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.taxonomy.RecordCategory;
import java.util.List;
import java.util.function.Consumer;

/** Finding data sources by place and by what they hold. */
public interface SearchDataSources {
  /**
   * Sources of agencies in the place, in everything inside it, and in the places around it, by the
   * level of government. Refuses an unknown place, and categories together with types.
   *
   * @return a {@link SearchView} as JSON
   */
  TextStream search(SearchCriteria criteria);

  /** The same, source by source, as they are found. */
  void results(SearchCriteria criteria, Consumer<SearchResult> each);

  /** A page of 100 sources of federal agencies; all of them where no category is named. */
  JsonPage<FederalResult> federal(List<RecordCategory> categories, int page);
}
