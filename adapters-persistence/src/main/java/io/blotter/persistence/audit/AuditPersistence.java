package io.blotter.persistence.audit;

import io.blotter.application.audit.port.ChangeHistory;
import io.blotter.application.audit.port.RowCounts;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The audit slice's ports in PostgreSQL. */
public final class AuditPersistence {
  private final Sessions sessions;

  public AuditPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(HistoryMapper.class);
    configuration.addMapper(RowCountMapper.class);
  }

  public ChangeHistory history() {
    return new MyBatisHistory(sessions);
  }

  public RowCounts rowCounts() {
    return new MyBatisRowCounts(sessions);
  }
}
