package io.blotter.application.job;

import io.blotter.application.job.port.JobMonitor;
import io.blotter.application.job.port.JobRuns;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

public final class RunJobsService implements RunJobs {
  private final JobRuns runs;
  private final JobMonitor monitor;
  private final InstantSource clock;

  public RunJobsService(JobRuns runs, JobMonitor monitor, InstantSource clock) {
    this.runs = runs;
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public void run(Job job) {
    var start = clock.instant();
    long rows;
    try {
      rows = job.work().getAsLong();
    } catch (RuntimeException | Error failure) {
      note(job, start, null, reason(failure));
      throw failure;
    }
    note(job, start, rows, null);
  }

  /** A run that cannot be noted has happened all the same. */
  private void note(Job job, Instant start, @Nullable Long rows, @Nullable String failure) {
    var took = Duration.between(start, clock.instant()).toMillis();
    var run = new JobRun(job.name(), start, took, rows, failure);
    monitor.ended(run);
    try {
      runs.keep(run);
    } catch (Refusal.Unavailable away) {
      monitor.unnoted(run);
    }
  }

  /** Only our own words: those of a library may quote what must not be read. */
  private static String reason(Throwable failure) {
    return failure instanceof Refusal
        ? String.valueOf(failure.getMessage())
        : failure.getClass().getSimpleName();
  }
}
