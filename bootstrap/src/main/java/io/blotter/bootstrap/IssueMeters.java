package io.blotter.bootstrap;

import io.blotter.application.issue.port.IssueMonitor;
import io.blotter.domain.datarequest.DataRequestId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs what was passed over when issues and requests were brought in step. */
final class IssueMeters implements IssueMonitor {
  private static final Logger LOG = LoggerFactory.getLogger(IssueMeters.class);

  private final Counter skipped;

  IssueMeters(MeterRegistry metrics) {
    this.skipped = metrics.counter("issues", "outcome", "skipped");
  }

  @Override
  public void skipped(DataRequestId request, String reason) {
    skipped.increment();
    LOG.warn("issues: data request {} {}", request.value(), reason);
  }

  @Override
  public void skipped(String card, String reason) {
    skipped.increment();
    LOG.warn("issues: \"{}\" {}", card, reason);
  }
}
