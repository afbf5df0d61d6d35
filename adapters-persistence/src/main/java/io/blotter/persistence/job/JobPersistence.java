package io.blotter.persistence.job;

import io.blotter.application.job.port.JobRuns;
import io.blotter.application.job.port.OldRows;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The job slice's ports in PostgreSQL. */
public final class JobPersistence {
  private final Sessions sessions;

  public JobPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(JobRunMapper.class);
    configuration.addMapper(OldRowMapper.class);
  }

  public JobRuns runs() {
    return new MyBatisJobRuns(sessions);
  }

  public OldRows oldRows() {
    return new MyBatisOldRows(sessions);
  }
}
