package io.blotter.application.mail;

import io.blotter.application.mail.port.Mailer.Outcome;

/** How the letters on one connection went so far. */
record MailRun(int delivered, int deferredInARow, boolean ended) {
  static final MailRun START = new MailRun(0, 0, false);

  /** So many recipients in a row whom the server puts off: it puts off everybody. */
  private static final int MAX_DEFERRED_IN_A_ROW = 10;

  boolean goesOn() {
    return !ended && !everybodyIsPutOff();
  }

  boolean everybodyIsPutOff() {
    return deferredInARow >= MAX_DEFERRED_IN_A_ROW;
  }

  MailRun end() {
    return new MailRun(delivered, deferredInARow, true);
  }

  MailRun then(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted() -> new MailRun(delivered + 1, 0, false);
      case Outcome.Refused _ -> new MailRun(delivered, 0, false);
      case Outcome.Deferred _ -> new MailRun(delivered, deferredInARow + 1, false);
      case Outcome.Unreachable _ -> end();
    };
  }
}
