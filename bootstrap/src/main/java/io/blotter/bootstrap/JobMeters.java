package io.blotter.bootstrap;

import io.blotter.application.job.JobRun;
import io.blotter.application.job.port.JobMonitor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Measures the jobs that run here: how long, how often they fail, how many rows, when last. */
record JobMeters(MeterRegistry metrics, Map<String, AtomicLong> gauges) implements JobMonitor {
  private static final Logger LOG = LoggerFactory.getLogger(JobMeters.class);

  JobMeters(MeterRegistry metrics) {
    this(metrics, new ConcurrentHashMap<>());
  }

  @Override
  public void ended(JobRun run) {
    var rows = run.rows();
    var outcome = rows == null ? "failed" : "done";
    metrics
        .timer("jobs", "job", run.job(), "outcome", outcome)
        .record(run.millis(), TimeUnit.MILLISECONDS);
    if (rows == null) {
      line(LOG.atWarn(), run).addKeyValue("failure", run.failure()).log("job failed");
    } else {
      line(LOG.atInfo(), run).addKeyValue("rows", rows).log("job done");
      gauge("jobs.rows", run.job()).set(rows);
      gauge("jobs.last.success.seconds", run.job()).set(run.startedAt().getEpochSecond());
    }
  }

  private static LoggingEventBuilder line(LoggingEventBuilder line, JobRun run) {
    return line.addKeyValue("job", run.job()).addKeyValue("millis", run.millis());
  }

  @Override
  public void unnoted(JobRun run) {
    LOG.warn("job {} has run, but the database was away when this was to be noted", run.job());
  }

  private AtomicLong gauge(String name, String job) {
    return gauges.computeIfAbsent(
        name + ' ' + job, key -> metrics.gauge(name, Tags.of("job", job), new AtomicLong()));
  }
}
