package io.blotter.application.job.port;

import io.blotter.application.job.JobRun;

/** Sees how the jobs of this server go. */
public interface JobMonitor {
  void ended(JobRun run);

  /** The database was away when the run was to be noted there. */
  void unnoted(JobRun run);
}
