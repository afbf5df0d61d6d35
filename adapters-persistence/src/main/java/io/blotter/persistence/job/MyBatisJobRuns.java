package io.blotter.persistence.job;

import io.blotter.application.job.JobRun;
import io.blotter.application.job.port.JobRuns;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisJobRuns implements JobRuns {
  private final Sessions sessions;

  MyBatisJobRuns(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void keep(JobRun run) {
    sessions.write(JobRunMapper.class, runs -> runs.keep(run));
  }

  @Override
  public List<JobRun> latest() {
    return sessions.read(JobRunMapper.class, JobRunMapper::latest);
  }
}
