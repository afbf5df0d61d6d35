package io.blotter.domain.location;

import io.blotter.domain.shared.Labelled;

/** What kind of place it is, from the whole nation down to a town. */
public enum LocationType implements Labelled {
  STATE("State"),
  COUNTY("County"),
  LOCALITY("Locality"),
  NATIONAL("National");

  private final String label;

  LocationType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
