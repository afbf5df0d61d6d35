package io.blotter.web.search;

import io.blotter.domain.shared.Labelled;

/** The form of a search's answer. */
enum OutputFormat implements Labelled {
  JSON("json"),
  CSV("csv");

  private final String label;

  OutputFormat(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
