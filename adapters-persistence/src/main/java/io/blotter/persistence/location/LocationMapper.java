package io.blotter.persistence.location;

import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface LocationMapper {
  Optional<String> find(LocationId id);

  ComposedJson page(Page page, @Nullable String type, @Nullable Boolean hasCoordinates);
}
