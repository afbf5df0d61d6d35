package io.blotter.domain.contact;

import io.blotter.domain.shared.Labelled;

/** What a message is about. */
public enum MessageType implements Labelled {
  GENERAL("general"),
  BUG_REPORT("bug_report"),
  SECURITY_VULNERABILITY("security_vulnerability"),
  DATA_CORRECTION("data_correction");

  private final String label;

  MessageType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
