package io.blotter.application.search.port;

import io.blotter.application.search.AgencyCandidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agencies by the resemblance of their names, the most alike first, then by id. */
public interface AgencyNames {
  /** Where some have this very name, these alone: others may have its words in another order. */
  List<AgencyCandidate> nearest(String name, int limit);

  /**
   * Agencies of the one place with exactly these names; a part that is null must be absent there.
   */
  List<AgencyCandidate> nearestIn(
      String name,
      @Nullable String state,
      @Nullable String county,
      @Nullable String locality,
      int limit);
}
