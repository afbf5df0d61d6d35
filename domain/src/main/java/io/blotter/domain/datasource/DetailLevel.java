package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** How fine-grained the records are. */
public enum DetailLevel implements Labelled {
  INDIVIDUAL_RECORD("Individual record"),
  AGGREGATED_RECORDS("Aggregated records"),
  SUMMARIZED_TOTALS("Summarized totals");

  private final String label;

  DetailLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
