package io.blotter.bootstrap;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts letters, and logs those that did not go. */
final class MailMeters implements MailMonitor {
  private static final Logger LOG = LoggerFactory.getLogger(MailMeters.class);

  private final Counter sent;
  private final Counter failed;
  private final Counter held;
  private final Counter parked;

  MailMeters(MeterRegistry metrics) {
    this.sent = metrics.counter("mail", "outcome", "sent");
    this.failed = metrics.counter("mail", "outcome", "failed");
    this.held = metrics.counter("mail", "outcome", "held");
    this.parked = metrics.counter("mail", "outcome", "parked");
  }

  @Override
  public void sent(Queued letter) {
    sent.increment();
  }

  @Override
  public void failed(Queued letter, String error) {
    failed.increment();
    LOG.warn("mail: {} waits after try {}: {}", letter.messageId(), letter.attempt(), error);
  }

  @Override
  public void held(Duration wait, String error) {
    held.increment();
    LOG.warn("mail: nothing is sent for {} s: {}", wait.toSeconds(), error);
  }

  @Override
  public void parked(Queued letter, String error) {
    parked.increment();
    LOG.warn("mail: {} is parked after try {}: {}", letter.messageId(), letter.attempt(), error);
  }
}
