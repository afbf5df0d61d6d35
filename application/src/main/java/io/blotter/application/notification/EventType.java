package io.blotter.application.notification;

import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Labelled;
import java.util.Optional;

/** What can happen that followers hear of. */
public enum EventType implements Labelled {
  DATA_SOURCE_APPROVED("Data Source Approved"),
  REQUEST_COMPLETE("Request Complete"),
  REQUEST_READY_TO_START("Request Ready to Start");

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** What it means to followers that a request comes to this status, if anything. */
  static Optional<EventType> of(RequestStatus status) {
    return switch (status) {
      case COMPLETE -> Optional.of(REQUEST_COMPLETE);
      case READY_TO_START -> Optional.of(REQUEST_READY_TO_START);
      default -> Optional.empty();
    };
  }
}
