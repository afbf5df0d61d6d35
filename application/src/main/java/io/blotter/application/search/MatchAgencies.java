package io.blotter.application.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding the agency that somebody means by a name and a place. */
public interface MatchAgencies {
  AgencyMatch match(AgencyDescription described);

  /** How somebody else names an agency and its place; parts of the place may be missing. */
  record AgencyDescription(
      String name, @Nullable String state, @Nullable String county, @Nullable String locality) {
    public boolean hasPlace() {
      return state != null || county != null || locality != null;
    }
  }

  /** Whether there is just one that fits, several that may, or none. */
  record AgencyMatch(Status status, List<AgencyCandidate> agencies) {
    public AgencyMatch {
      agencies = List.copyOf(agencies);
    }
  }

  /** How well the description fits. */
  enum Status {
    EXACT,
    PARTIAL,
    NONE
  }
}
