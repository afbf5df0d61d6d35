package io.blotter.persistence.job;

import io.blotter.application.job.port.JobRuns;
import io.blotter.application.job.port.OldRows;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The job slice's ports in PostgreSQL. */
public final class JobPersistence {
  private JobPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(JobRunMapper.class);
    configuration.addMapper(OldRowMapper.class);
  }

  public static JobRuns runs(Sessions sessions) {
    return new MyBatisJobRuns(sessions);
  }

  public static OldRows oldRows(Sessions sessions) {
    return new MyBatisOldRows(sessions);
  }
}
