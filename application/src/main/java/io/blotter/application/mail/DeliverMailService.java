package io.blotter.application.mail;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.application.mail.port.Mailer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

public final class DeliverMailService implements DeliverMail {
  private static final int MOST_AT_ONCE = 20;

  /** Longer than all the waits of one try together. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  /** How long nothing is sent when the mail server is away. */
  private static final Duration HOLD = Duration.ofSeconds(30);

  /** How long a letter waits after its first failure, its second, and so on. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(8),
          Duration.ofHours(8));

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final MailQueue queue;
  private final Mailer mailer;
  private final MailMonitor monitor;
  private final InstantSource clock;

  public DeliverMailService(
      MailQueue queue, Mailer mailer, MailMonitor monitor, InstantSource clock) {
    this.queue = queue;
    this.mailer = mailer;
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public int deliverDue() {
    var delivered = 0;
    for (var tried = 0; tried < MOST_AT_ONCE; tried++) {
      var now = clock.instant();
      var letter = queue.take(now, now.plus(LEASE));
      if (letter.isEmpty()) {
        break;
      }
      var outcome = outcome(letter.get());
      record(letter.get(), outcome);
      if (outcome instanceof Outcome.Unreachable) {
        break;
      }
      delivered += outcome instanceof Outcome.Accepted ? 1 : 0;
    }
    return delivered;
  }

  @Override
  public int forgetOld() {
    return queue.forget(clock.instant().minus(REMEMBERED));
  }

  /** A letter that the mailer chokes on must not stop the others. */
  private Outcome outcome(Queued letter) {
    if (letter.attempt() > WAITS.size() + 1) {
      return new Outcome.Refused("the server ended while it tried to send this letter");
    }
    try {
      return mailer.deliver(letter);
    } catch (RuntimeException fault) {
      return new Outcome.Deferred(fault.getClass().getName());
    }
  }

  private void record(Queued letter, Outcome outcome) {
    var now = clock.instant();
    switch (outcome) {
      case Outcome.Accepted() -> {
        queue.sent(letter, now);
        monitor.sent(letter);
      }
      case Outcome.Unreachable(var error) -> {
        queue.hold(letter, now.plus(HOLD), error);
        monitor.failed(letter, error);
      }
      case Outcome.Deferred(var error) when letter.attempt() <= WAITS.size() -> {
        queue.tryAgain(letter, now.plus(WAITS.get(letter.attempt() - 1)), error);
        monitor.failed(letter, error);
      }
      case Outcome.Deferred(var error) -> park(letter, error);
      case Outcome.Refused(var error) -> park(letter, error);
    }
  }

  private void park(Queued letter, String error) {
    queue.park(letter, clock.instant(), error);
    monitor.parked(letter, error);
  }
}
