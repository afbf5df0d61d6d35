package io.blotter.application.issue.port;

import io.blotter.domain.datarequest.DataRequestId;

/** Is told what was passed over. */
public interface IssueMonitor {
  void skipped(DataRequestId request, String reason);

  /** A card that belongs to no request. */
  void skipped(String card, String reason);
}
