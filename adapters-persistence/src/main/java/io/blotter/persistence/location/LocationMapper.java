package io.blotter.persistence.location;

import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface LocationMapper {
  Optional<String> find(LocationId id);

  ComposedJson page(
      @Param("page") Page page,
      @Param("type") @Nullable String type,
      @Param("hasCoordinates") @Nullable Boolean hasCoordinates);
}
