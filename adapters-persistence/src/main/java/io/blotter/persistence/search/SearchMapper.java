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
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface SearchMapper {
  Optional<Place> place(LocationId id);

  ComposedJson search(
      @Param("place") @Nullable Place place,
      @Param("types") List<RecordType> types,
      @Param("categories") List<RecordCategory> categories);

  List<SearchResult> results(
      @Param("place") @Nullable Place place,
      @Param("types") List<RecordType> types,
      @Param("categories") List<RecordCategory> categories);

  ComposedJson federal(
      @Param("categories") List<RecordCategory> categories, @Param("page") Page page);

  List<String> sourcesAt(String url);
}
