package io.blotter.domain.datarequest;

import io.blotter.domain.shared.Labelled;

/** How soon the requester needs the records. */
public enum RequestUrgency implements Labelled {
  URGENT("urgent"),
  SOMEWHAT_URGENT("somewhat_urgent"),
  NOT_URGENT("not_urgent"),
  LONG_TERM("long_term"),
  INDEFINITE_UNKNOWN("indefinite_unknown");

  private final String label;

  RequestUrgency(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
