package io.blotter.persistence.shared;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.Summaries;
import org.apache.ibatis.session.Configuration;

/** What every slice shares, in PostgreSQL. */
public final class SharedPersistence {
  private SharedPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(ActingMapper.class);
    configuration.addMapper(ClockMapper.class);
    configuration.addMapper(FragmentsMapper.class);
    configuration.addMapper(SnapshotMapper.class);
    configuration.addMapper(SummaryMapper.class);
  }

  public static DataSnapshots dataSnapshots(Sessions sessions) {
    return new MyBatisDataSnapshots(sessions);
  }

  public static DatabaseClock clock(Sessions sessions) {
    return new DatabaseClock(
        () -> sessions.readLatest(ClockMapper.class, ClockMapper::now), System::nanoTime);
  }

  public static Summaries summaries(Sessions sessions) {
    return new MyBatisSummaries(sessions);
  }
}
