package io.blotter.web.search;

import io.blotter.application.search.AgencyCandidate;
import io.blotter.application.search.MatchAgencies.AgencyMatch;
import java.util.List;

record MatchResponse(String status, String message, List<AgencyCandidate> agencies) {
  static MatchResponse of(AgencyMatch match) {
    return switch (match.status()) {
      case EXACT -> new MatchResponse("Exact Match", "Exact match found.", match.agencies());
      case PARTIAL ->
          new MatchResponse("Partial Matches", "Partial matches found.", match.agencies());
      case NONE -> new MatchResponse("No Match", "No matches found.", match.agencies());
    };
  }
}
