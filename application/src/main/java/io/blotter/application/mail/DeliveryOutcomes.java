package io.blotter.application.mail;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What becomes of a letter after a try. */
record DeliveryOutcomes(MailQueue queue, MailMonitor monitor, InstantSource clock) {
  /** How long a letter waits after its first failure, its second, and so on; then ever the last. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(4));

  /** For how long a recipient may be put off; longer than any weekend. */
  private static final Duration TRIED_FOR = Duration.ofDays(5);

  void record(Queued letter, Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted() -> {
        queue.sent(letter, clock.instant());
        monitor.sent(letter);
      }
      case Outcome.Deferred(var error) -> defer(letter, error);
      case Outcome.Refused(var error) -> park(letter, error);
      case Outcome.Unreachable _ -> queue.release(letter);
    }
  }

  private void defer(Queued letter, String error) {
    var now = clock.instant();
    if (now.isBefore(letter.firstTriedAt().plus(TRIED_FOR))) {
      var wait = WAITS.get(Math.min(letter.attempt(), WAITS.size()) - 1);
      queue.tryAgain(letter, now.plus(wait), error);
      monitor.failed(letter, error);
    } else {
      park(letter, error);
    }
  }

  private void park(Queued letter, String error) {
    queue.park(letter, clock.instant(), error);
    monitor.parked(letter, error);
  }
}
