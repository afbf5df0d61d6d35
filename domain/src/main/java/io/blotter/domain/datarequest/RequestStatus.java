package io.blotter.domain.datarequest;

import io.blotter.domain.shared.Labelled;

/** How far a data request has come. */
public enum RequestStatus implements Labelled {
  INTAKE("Intake"),
  ACTIVE("Active"),
  COMPLETE("Complete"),
  REQUEST_WITHDRAWN("Request withdrawn"),
  WAITING_FOR_SCRAPER("Waiting for scraper"),
  ARCHIVED("Archived"),
  READY_TO_START("Ready to start"),
  WAITING_FOR_FOIA("Waiting for FOIA"),
  WAITING_FOR_REQUESTOR("Waiting for requestor");

  private final String label;

  RequestStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
