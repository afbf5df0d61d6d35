package io.blotter.application.job.port;

import io.blotter.application.job.JobRun;
import java.util.List;

/** The latest run of each job, for all servers on one database. */
public interface JobRuns {
  void keep(JobRun run);

  /** Of every job that has run, by name. */
  List<JobRun> latest();
}
