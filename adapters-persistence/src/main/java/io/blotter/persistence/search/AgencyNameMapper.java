package io.blotter.persistence.search;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface AgencyNameMapper {
  List<AgencyCandidateRow> nearest(@Param("name") String name, @Param("limit") int limit);

  List<AgencyCandidateRow> nearestIn(
      @Param("name") String name,
      @Param("state") @Nullable String state,
      @Param("county") @Nullable String county,
      @Param("locality") @Nullable String locality,
      @Param("limit") int limit);
}
