package io.blotter.persistence.search;

import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface AgencyPlaceMapper {
  ComposedJson nearest(
      @Param("ids") List<Long> ids,
      @Param("names") List<String> names,
      @Param("states") List<String> states,
      @Param("limit") int limit);
}
