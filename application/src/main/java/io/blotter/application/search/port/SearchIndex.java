package io.blotter.application.search.port;

import io.blotter.application.search.FederalResult;
import io.blotter.application.search.SearchResult;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Data sources as searches find them. A place of null stands for everywhere, an empty list of types
 * or categories for all. Sources that are broken, lack a record type, or whose agency has no place
 * are never found.
 */
public interface SearchIndex {
  Optional<Place> place(LocationId id);

  /** A {@link io.blotter.application.search.SearchView} as JSON. */
  TextStream search(@Nullable Place place, List<RecordType> types, List<RecordCategory> categories);

  /** By agency name, source name, id. */
  void results(
      @Nullable Place place,
      List<RecordType> types,
      List<RecordCategory> categories,
      Consumer<SearchResult> each);

  /** By source id and agency. */
  JsonPage<FederalResult> federal(List<RecordCategory> categories, Page page);

  /** A place and the rows that name its state and county; null where it has none. */
  record Place(LocationId id, LocationType type, @Nullable Long stateId, @Nullable Long countyId) {}
}
