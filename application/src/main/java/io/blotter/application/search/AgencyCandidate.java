package io.blotter.application.search;

import io.blotter.application.shared.JsonPage;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.location.LocationType;
import org.jspecify.annotations.Nullable;

/**
 * An agency that may be meant.
 *
 * @param similarity of the names, from 0 to 1; 1 means equal but for case and punctuation
 */
public record AgencyCandidate(
    long id,
    String name,
    AgencyType agencyType,
    JsonPage<CandidatePlace> locations,
    double similarity) {
  /** One of the agency's places. */
  public record CandidatePlace(
      @Nullable String state,
      @Nullable String county,
      @Nullable String locality,
      LocationType locationType) {}
}
