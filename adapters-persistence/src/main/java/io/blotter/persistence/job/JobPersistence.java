package io.blotter.persistence.job;

import io.blotter.application.job.port.JobRuns;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The job slice's port in PostgreSQL. */
public final class JobPersistence {
  private JobPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(JobRunMapper.class);
  }

  public static JobRuns runs(Sessions sessions) {
    return new MyBatisJobRuns(sessions);
  }
}
