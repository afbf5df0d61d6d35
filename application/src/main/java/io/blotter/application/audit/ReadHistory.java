package io.blotter.application.audit;

import io.blotter.application.shared.Json;

/** Who changed what, and when. */
public interface ReadHistory {
  /** Entries, the newest first. */
  Json<HistoryView> changes(ChangeCriteria wanted);
}
