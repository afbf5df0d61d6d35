package io.blotter.persistence.audit;

import io.blotter.application.audit.port.History;
import io.blotter.application.audit.port.RowCounts;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The audit slice's ports in PostgreSQL. */
public final class AuditPersistence {
  private AuditPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(HistoryMapper.class);
    configuration.addMapper(RowCountMapper.class);
  }

  public static History history(Sessions sessions) {
    return new MyBatisHistory(sessions);
  }

  public static RowCounts rowCounts(Sessions sessions) {
    return new MyBatisRowCounts(sessions);
  }
}
