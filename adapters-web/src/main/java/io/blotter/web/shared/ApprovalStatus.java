package io.blotter.web.shared;

import io.blotter.domain.shared.Labelled;

/** A filter of earlier versions: accepted and without effect, as everything listed is approved. */
public enum ApprovalStatus implements Labelled {
  APPROVED("approved"),
  REJECTED("rejected"),
  PENDING("pending"),
  NEEDS_IDENTIFICATION("needs identification");

  private final String label;

  ApprovalStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
