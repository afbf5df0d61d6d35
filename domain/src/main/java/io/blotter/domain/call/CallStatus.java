package io.blotter.domain.call;

import io.blotter.domain.shared.Labelled;

/** How far a call has come, in the order in which it does. */
public enum CallStatus implements Labelled {
  QUEUED,
  RINGING,
  IN_PROGRESS,
  FORWARDING,
  ENDED,
  BUSY,
  NO_ANSWER,
  FAILED,
  CANCELED;

  /** Whether a call that has come so far is over. */
  public boolean isFinal() {
    return compareTo(FORWARDING) > 0;
  }

  /** Whether it is news of a call that was known to be there; what comes late is none. */
  public boolean isNewsAfter(CallStatus before) {
    return !before.isFinal() && compareTo(before) >= 0;
  }
}
