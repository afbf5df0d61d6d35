package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** What the publisher does to old records when new ones come. */
public enum UpdateMethod implements Labelled {
  INSERT("Insert"),
  NO_UPDATES("No updates"),
  OVERWRITE("Overwrite");

  private final String label;

  UpdateMethod(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
