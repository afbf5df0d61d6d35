package io.blotter.application.search;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordCategory;
import java.util.List;

/** Finding data sources by place and by what they hold. */
public interface SearchDataSources {
  /**
   * Sources of agencies in the place, in everything inside it, and in the places around it, by the
   * level of government. Refuses an unknown place, and categories together with types.
   */
  Json<SearchView> search(SearchCriteria criteria);

  /** The same, source by source. */
  List<SearchResult> results(SearchCriteria criteria);

  /** A page of 100 sources of federal agencies; all of them where no category is named. */
  JsonPage<FederalResult> federal(List<RecordCategory> categories, int page);
}
