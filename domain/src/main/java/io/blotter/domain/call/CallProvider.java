package io.blotter.domain.call;

import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Refusal;

/** Who carries calls, and has words of his own for how far they have come. */
public enum CallProvider implements Labelled {
  VAPI,
  TWILIO;

  /** The status that the provider calls {@code theirs}. Refuses what he is not known to say. */
  public CallStatus status(String theirs) {
    var ours =
        this == TWILIO && theirs.equals("completed")
            ? CallStatus.ENDED.label()
            : theirs.replace('-', '_');
    return Labelled.of(CallStatus.class, ours)
        .orElseThrow(() -> new Refusal.Invalid("status", "is none that " + label() + " has"));
  }
}
