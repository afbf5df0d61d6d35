package io.blotter.application.job;

/** Runs jobs, and notes how each one's latest run went. */
public interface RunJobs {
  /** Fails as the job's work does, after noting it. */
  void run(Job job);
}
