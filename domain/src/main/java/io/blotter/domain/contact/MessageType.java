package io.blotter.domain.contact;

import io.blotter.domain.shared.Labelled;

/** What a message is about. */
public enum MessageType implements Labelled {
  GENERAL,
  BUG_REPORT,
  SECURITY_VULNERABILITY,
  DATA_CORRECTION;
}
