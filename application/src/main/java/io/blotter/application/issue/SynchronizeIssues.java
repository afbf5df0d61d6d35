package io.blotter.application.issue;

import io.blotter.domain.datarequest.DataRequestId;
import java.util.List;

/** Keeps data requests in step with the board at GitHub on which they are worked on. */
public interface SynchronizeIssues {
  /**
   * Takes status and record types from the board, and opens an issue for each request that is ready
   * and has none. What cannot be understood is passed over. Refuses as unavailable when GitHub is;
   * what was done until then stays, and the next call goes on from there.
   */
  Report synchronize();

  /**
   * What was done.
   *
   * @param updated how many requests took a new status or other record types
   */
  record Report(List<Opened> opened, int updated) {}

  /** A request that has got an issue. */
  record Opened(DataRequestId request, String url) {}
}
