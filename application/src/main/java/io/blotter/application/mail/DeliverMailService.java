package io.blotter.application.mail;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.application.mail.port.Mailer.Connection;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Several threads may deliver at once, each on a connection of its own. */
final class DeliverMailService implements DeliverMail {
  /** Mail servers hang up after about so many letters on one connection. */
  private static final int MAX_ON_A_CONNECTION = 100;

  private static final Duration MAX_ROUND = Duration.ofMinutes(1);

  /** Longer than all the waits of one try together. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  /** More tries than are made in that time: a letter over which servers end. */
  private static final int MAX_ATTEMPTS = 50;

  private final MailQueue queue;
  private final Mailer mailer;
  private final MailMonitor monitor;
  private final InstantSource clock;
  private final Holding holding;
  private final DeliveryOutcomes outcomes;

  /**
   * @param clock by which letters are due
   * @param elapsed by which this server waits when the mail server is away
   */
  DeliverMailService(
      MailQueue queue,
      Mailer mailer,
      MailMonitor monitor,
      InstantSource clock,
      InstantSource elapsed) {
    this.queue = queue;
    this.mailer = mailer;
    this.monitor = monitor;
    this.clock = clock;
    this.holding = new Holding(elapsed);
    this.outcomes = new DeliveryOutcomes(queue, monitor, clock);
  }

  @Override
  public int deliverDue() {
    if (holding.isOn() || !queue.anyDue(clock.instant())) {
      return 0;
    }
    return connect().map(this::deliver).orElse(0);
  }

  private Optional<Connection> connect() {
    try {
      return Optional.of(mailer.connect());
    } catch (Refusal.Unavailable away) {
      hold(String.valueOf(away.getMessage()));
      return Optional.empty();
    }
  }

  private void hold(String error) {
    holding.begin().ifPresent(wait -> monitor.held(wait, error));
  }

  private int deliver(Connection connection) {
    try (connection) {
      var end = clock.instant().plus(MAX_ROUND);
      var run = MailRun.START;
      for (var tried = 0; tried < MAX_ON_A_CONNECTION && run.goesOn(); tried++) {
        run = clock.instant().isBefore(end) ? next(connection, run) : run.end();
      }
      if (run.everybodyIsPutOff()) {
        hold("The mail server puts off one recipient after the other.");
      } else if (run.delivered() > 0) {
        holding.end();
      }
      return run.delivered();
    }
  }

  private MailRun next(Connection connection, MailRun before) {
    var now = clock.instant();
    var letter = queue.take(now, now.plus(LEASE));
    if (letter.isEmpty()) {
      return before.end();
    }
    var outcome = outcome(connection, letter.get());
    outcomes.record(letter.get(), outcome);
    if (outcome instanceof Outcome.Unreachable(var error)) {
      hold(error);
    }
    return before.then(outcome);
  }

  /** A letter that the mailer chokes on must not stop the others. */
  private static Outcome outcome(Connection connection, Queued letter) {
    if (letter.attempt() > MAX_ATTEMPTS) {
      return new Outcome.Refused("servers ended while they tried to send this letter");
    }
    try {
      return connection.deliver(letter);
    } catch (RuntimeException fault) {
      return new Outcome.Deferred(fault.getClass().getName());
    }
  }
}
