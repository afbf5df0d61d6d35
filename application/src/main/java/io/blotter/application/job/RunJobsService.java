package io.blotter.application.job;

import io.blotter.application.job.port.JobMonitor;
import io.blotter.application.job.port.JobRuns;
import io.blotter.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

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
    var begin = System.nanoTime();
    long rows;
    try {
      rows = job.work().getAsLong();
    } catch (RuntimeException | Error failure) {
      note(new JobRun(job.name(), start, millisSince(begin), null, reason(failure)));
      throw failure;
    }
    note(new JobRun(job.name(), start, millisSince(begin), rows, null));
  }

  /** A run that cannot be noted has happened all the same. */
  private void note(JobRun run) {
    monitor.ended(run);
    try {
      runs.keep(run);
    } catch (Refusal.Unavailable away) {
      monitor.unnoted(run);
    }
  }

  /** By a counter that nobody sets: the database's clock may be put back while a job runs. */
  private static long millisSince(long begin) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  /** Only our own words: those of a library may quote what must not be read. */
  private static String reason(Throwable failure) {
    return failure instanceof Refusal
        ? String.valueOf(failure.getMessage())
        : failure.getClass().getSimpleName();
  }
}
