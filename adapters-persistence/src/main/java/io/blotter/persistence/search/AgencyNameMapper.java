package io.blotter.persistence.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

interface AgencyNameMapper {
  List<AgencyCandidateRow> nearest(String name, int limit);

  List<AgencyCandidateRow> nearestIn(
      String name,
      @Nullable String state,
      @Nullable String county,
      @Nullable String locality,
      int limit);
}
