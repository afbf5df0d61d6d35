package io.blotter.application.audit;

import io.blotter.application.audit.port.History;
import io.blotter.application.shared.Json;

public final class ReadHistoryService implements ReadHistory {
  private final History history;

  public ReadHistoryService(History history) {
    this.history = history;
  }

  @Override
  public Json<HistoryView> changes(ChangeCriteria wanted) {
    return history.changes(wanted);
  }
}
