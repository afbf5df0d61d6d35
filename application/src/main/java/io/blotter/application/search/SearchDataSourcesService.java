package io.blotter.application.search;

import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class SearchDataSourcesService implements SearchDataSources {
  private final SearchIndex index;

  public SearchDataSourcesService(SearchIndex index) {
    this.index = index;
  }

  @Override
  public TextStream search(SearchCriteria criteria) {
    return index.search(
        place(criteria), criteria.types(), SearchCriteria.wanted(criteria.categories()));
  }

  @Override
  public void results(SearchCriteria criteria, Consumer<SearchResult> each) {
    index.results(
        place(criteria), criteria.types(), SearchCriteria.wanted(criteria.categories()), each);
  }

  @Override
  public JsonPage<FederalResult> federal(List<RecordCategory> categories, int page) {
    return index.federal(SearchCriteria.wanted(categories), new Page(page, Page.SIZE));
  }

  private SearchIndex.@Nullable Place place(SearchCriteria criteria) {
    return criteria.location() == null
        ? null
        : index
            .place(criteria.location())
            .orElseThrow(() -> new Refusal.NotFound("Location not found."));
  }
}
