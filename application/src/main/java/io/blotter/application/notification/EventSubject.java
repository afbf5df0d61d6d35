package io.blotter.application.notification;

import io.blotter.domain.shared.Labelled;

/** What an event is about. */
public enum EventSubject implements Labelled {
  DATA_SOURCE("Data Source"),
  DATA_REQUEST("Data Request");

  private final String label;

  EventSubject(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
