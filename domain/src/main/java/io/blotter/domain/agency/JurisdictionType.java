package io.blotter.domain.agency;

import io.blotter.domain.shared.Labelled;

/** Whose law an agency enforces, or whom it serves. */
public enum JurisdictionType implements Labelled {
  FEDERAL("federal"),
  STATE("state"),
  COUNTY("county"),
  LOCAL("local"),
  PORT("port"),
  TRIBAL("tribal"),
  TRANSIT("transit"),
  SCHOOL("school");

  private final String label;

  JurisdictionType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
