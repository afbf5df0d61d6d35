package io.blotter.persistence.search;

import io.blotter.application.search.SearchResult;
import io.blotter.application.search.port.SearchIndex.Place;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SearchMapper {
  Optional<Place> place(LocationId id);

  ComposedJson search(
      @Nullable Place place, List<RecordType> types, List<RecordCategory> categories);

  List<SearchResult> results(
      @Nullable Place place, List<RecordType> types, List<RecordCategory> categories);

  ComposedJson federal(List<RecordCategory> categories, Page page);

  List<String> sourcesAt(String url);
}
