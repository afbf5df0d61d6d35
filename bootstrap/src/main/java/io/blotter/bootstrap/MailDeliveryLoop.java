package io.blotter.bootstrap;

import io.blotter.application.mail.DeliverMail;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers mail every two seconds. Every server does, each letter is taken by one of them. It is no
 * job of the scheduler's: that one writes down every run, and a write each second would have
 * everything that requests remember forgotten as often.
 */
final class MailDeliveryLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MailDeliveryLoop.class);
  private static final int CONNECTIONS = 4;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final DeliverMail mail;
  private final Timer timer;
  private final BackgroundLoop loop = new BackgroundLoop("mail", PAUSE, TIMEOUT, this::round);

  private MailDeliveryLoop(DeliverMail mail, Timer timer) {
    this.mail = mail;
    this.timer = timer;
  }

  static MailDeliveryLoop begin(DeliverMail mail, MeterRegistry metrics, PeriodicWork watch) {
    var rounds =
        new MailDeliveryLoop(mail, metrics.timer("jobs", "job", "send mail", "outcome", "done"));
    rounds.loop.begin(watch);
    return rounds;
  }

  /** Lets the letters in hand go out; one cut off here is tried again when its lease is over. */
  @Override
  public void close() {
    if (!loop.end()) {
      LOG.warn("mail: the mail server keeps a letter waiting; it is tried again after the start");
    }
  }

  private boolean round() {
    return Boolean.TRUE.equals(timer.record(this::deliver));
  }

  /** Where one connection has delivered something, there may be enough for several. */
  private boolean deliver() {
    if (mail.deliverDue() == 0) {
      return false;
    }
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var worker : workers.invokeAll(Collections.nCopies(CONNECTIONS, mail::deliverDue))) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return true;
  }
}
