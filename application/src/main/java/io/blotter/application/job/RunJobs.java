package io.blotter.application.job;

import java.util.List;

/** Runs jobs, and remembers how each one's latest run went. */
public interface RunJobs {
  /** Fails as the job's work does, after noting it. */
  void run(Job job);

  /** The latest run of every job that has run, by name. */
  List<JobRun> latest();
}
