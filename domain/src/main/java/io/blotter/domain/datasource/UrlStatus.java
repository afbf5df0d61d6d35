package io.blotter.domain.datasource;

import io.blotter.domain.shared.Labelled;

/** Whether a link was alive when it was last checked. */
public enum UrlStatus implements Labelled {
  OK("ok"),
  BROKEN("broken");

  private final String label;

  UrlStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
