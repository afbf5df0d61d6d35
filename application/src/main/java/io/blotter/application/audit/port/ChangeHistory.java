package io.blotter.application.audit.port;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.HistoryView;
import io.blotter.application.shared.Json;

/** What was changed in the registry. */
public interface ChangeHistory {
  Json<HistoryView> changes(ChangeCriteria wanted);
}
