package io.blotter.application.search;

import io.blotter.application.search.port.AgencyNames;
import java.util.List;

public final class MatchAgenciesService implements MatchAgencies {
  private static final int MAX_RESULTS = 10;

  private final AgencyNames names;

  public MatchAgenciesService(AgencyNames names) {
    this.names = names;
  }

  @Override
  public AgencyMatch match(AgencyDescription described) {
    var candidates = candidates(described);
    if (candidates.isEmpty()) {
      return new AgencyMatch(Status.NONE, candidates);
    }
    var best = candidates.getFirst();
    return best.similarity() >= 1
        ? new AgencyMatch(Status.EXACT, List.of(best))
        : new AgencyMatch(Status.PARTIAL, candidates);
  }

  private List<AgencyCandidate> candidates(AgencyDescription described) {
    return described.hasPlace()
        ? names.nearestIn(
            described.name(),
            described.state(),
            described.county(),
            described.locality(),
            MAX_RESULTS)
        : names.nearest(described.name(), MAX_RESULTS);
  }
}
