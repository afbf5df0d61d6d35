package io.blotter.persistence.audit;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.HistoryView;
import io.blotter.application.audit.port.ChangeHistory;
import io.blotter.application.shared.Json;
import io.blotter.persistence.shared.Sessions;

final class MyBatisHistory implements ChangeHistory {
  private final Sessions sessions;

  MyBatisHistory(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Json<HistoryView> changes(ChangeCriteria wanted) {
    return sessions
        .read(HistoryMapper.class, history -> history.changes(wanted))
        .as(HistoryView.class);
  }
}
