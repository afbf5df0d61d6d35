package io.blotter.persistence.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

interface AgencyNameMapper {
  NameTrigramsRow.Asked asked(String name);

  List<String> names();

  List<NameTrigramsRow> trigrams(List<String> names);

  /** Among the agencies with the names {@code near}, or where that is null among all. */
  List<AgencyCandidateRow> nearest(String name, int limit, @Nullable List<String> near);

  List<AgencyCandidateRow> nearestIn(
      String name,
      @Nullable String state,
      @Nullable String county,
      @Nullable String locality,
      int limit);
}
