package io.blotter.application.agency;

import io.blotter.domain.shared.Labelled;

/** What agencies can be sorted by: the columns that a reader may name. */
public enum AgencySort implements Labelled {
  ID,
  NAME,
  JURISDICTION_TYPE,
  AGENCY_TYPE,
  DEFUNCT_YEAR,
  NO_WEB_PRESENCE,
  CREATED_AT,
  UPDATED_AT;

  /** Whether some agencies have nothing in it; they come last in either order. */
  public boolean isOptional() {
    return this == DEFUNCT_YEAR;
  }
}
