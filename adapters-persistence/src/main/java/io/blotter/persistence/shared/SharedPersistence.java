package io.blotter.persistence.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.DatabaseSession;
import io.blotter.application.shared.port.Summaries;
import org.apache.ibatis.session.Configuration;

/** What every slice shares, in PostgreSQL. */
public final class SharedPersistence {
  private final Sessions sessions;

  public SharedPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(CurrentActorMapper.class);
    configuration.addMapper(ClockMapper.class);
    configuration.addMapper(FragmentsMapper.class);
    configuration.addMapper(SessionMapper.class);
    configuration.addMapper(SnapshotMapper.class);
    configuration.addMapper(SummaryMapper.class);
  }

  public DataSnapshots dataSnapshots() {
    return new MyBatisDataSnapshots(sessions);
  }

  public static DatabaseClock clock(Sessions sessions) {
    return new DatabaseClock(
        () -> sessions.readLatest(ClockMapper.class, ClockMapper::now), System::nanoTime);
  }

  public DatabaseSession databaseSession() {
    return new MyBatisDatabaseSession(sessions);
  }

  public Summaries summaries() {
    return new MyBatisSummaries(sessions);
  }
}
