package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** How the records can be reached. */
public enum AccessType implements Labelled {
  WEBPAGE("Webpage"),
  DOWNLOAD("Download"),
  API("API");

  private final String label;

  AccessType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
