package io.blotter.application.search;

import io.blotter.domain.agency.AgencyId;
import java.util.List;

/** The agencies of the places whose names are most alike to the one asked for, best first. */
public record PlaceMatches(long requestId, List<PlaceMatch> results) {
  /**
   * An agency of such a place.
   *
   * @param similarity of the places' names, from 0 to 1
   */
  public record PlaceMatch(AgencyId agencyId, double similarity) {}
}
