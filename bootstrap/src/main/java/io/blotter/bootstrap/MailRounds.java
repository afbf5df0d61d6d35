package io.blotter.bootstrap;

import io.blotter.application.mail.DeliverMail;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers mail every two seconds. Every server does, each letter is taken by one of them. It is no
 * job of the scheduler's: that one writes down every run, and a write each second would have
 * everything that requests remember forgotten as often.
 */
final class MailRounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DeliverMail mail;
  private final Timer timer;
  private final ScheduledExecutorService rounds;

  private MailRounds(DeliverMail mail, Timer timer, ScheduledExecutorService rounds) {
    this.mail = mail;
    this.timer = timer;
    this.rounds = rounds;
  }

  static MailRounds begin(DeliverMail mail, MeterRegistry metrics) {
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail").factory());
    var rounds =
        new MailRounds(
            mail, metrics.timer("jobs", "job", "send mail", "outcome", "done"), executor);
    var _ =
        executor.scheduleWithFixedDelay(rounds::timed, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    return rounds;
  }

  /** Lets the letters in hand go out; one cut off here is tried again when its lease is over. */
  @Override
  public void close() {
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("mail: the mail server keeps a letter waiting; it is tried again after the start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void timed() {
    timer.record(this::round);
  }

  private void round() {
    try {
      var more = true;
      while (more && !rounds.isShutdown()) {
        more = mail.deliverDue() > 0;
      }
    } catch (RuntimeException fault) {
      LOG.warn("mail: this round ended early: {}", fault.toString());
    }
  }
}
