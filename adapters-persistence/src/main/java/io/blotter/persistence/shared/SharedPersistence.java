package io.blotter.persistence.shared;

import io.blotter.application.shared.port.DataSnapshots;
import org.apache.ibatis.session.Configuration;

/** What every slice shares, in PostgreSQL. */
public final class SharedPersistence {
  private SharedPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(SnapshotMapper.class);
  }

  public static DataSnapshots dataSnapshots(Sessions sessions) {
    return new MyBatisDataSnapshots(sessions);
  }
}
