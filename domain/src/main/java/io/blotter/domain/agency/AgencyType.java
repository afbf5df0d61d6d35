package io.blotter.domain.agency;

import io.blotter.domain.shared.Labelled;

/** What an agency does. */
public enum AgencyType implements Labelled {
  AGGREGATED("aggregated"),
  COURT("court"),
  LAW_ENFORCEMENT("law enforcement"),
  INCARCERATION("incarceration"),
  UNKNOWN("unknown");

  private final String label;

  AgencyType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
