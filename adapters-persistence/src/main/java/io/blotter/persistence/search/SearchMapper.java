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
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

interface SearchMapper {
  Optional<Place> place(LocationId id);

  /** By level, agency name, source name, id. */
  void search(
      @Nullable Place place,
      List<RecordType> types,
      List<RecordCategory> categories,
      ResultHandler<FoundDocument> each);

  void results(
      @Nullable Place place,
      List<RecordType> types,
      List<RecordCategory> categories,
      ResultHandler<SearchResult> each);

  ComposedJson federal(List<RecordCategory> categories, Page page);

  List<String> sourcesAt(String url);
}
