package io.blotter.application.audit;

import io.blotter.application.audit.port.ChangeHistory;
import io.blotter.application.shared.Json;

public final class ReadHistoryService implements ReadHistory {
  private final ChangeHistory changeHistory;

  public ReadHistoryService(ChangeHistory changeHistory) {
    this.changeHistory = changeHistory;
  }

  @Override
  public Json<HistoryView> changes(ChangeCriteria wanted) {
    return changeHistory.changes(wanted);
  }
}
