package io.blotter.application.location.port;

import io.blotter.application.location.LocationListing;
import io.blotter.application.location.LocationView;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places as readers look them up. */
public interface LocationCatalogue {
  Optional<Json<LocationView>> find(LocationId id);

  /** A page by id; a filter that is null does not count. */
  JsonPage<LocationListing> page(
      Page page, @Nullable LocationType type, @Nullable Boolean hasCoordinates);
}
