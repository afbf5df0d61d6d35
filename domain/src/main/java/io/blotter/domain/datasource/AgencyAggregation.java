package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** At which level several agencies' records are combined. */
public enum AgencyAggregation implements Labelled {
  COUNTY("county"),
  LOCAL("local"),
  STATE("state"),
  FEDERAL("federal");

  private final String label;

  AgencyAggregation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
