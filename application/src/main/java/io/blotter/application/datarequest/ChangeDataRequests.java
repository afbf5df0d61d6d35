package io.blotter.application.datarequest;

import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;

/** What its creator and administrators do with a data request. */
public interface ChangeDataRequests {
  /**
   * Changes the columns that differ. Refuses columns that the caller may not write, and an unknown
   * request as not found.
   */
  void change(DataRequestId id, RequestChange change, Caller.SignedIn caller);

  /** Withdraws a request, once more without effect. Refuses others, unknown requests included. */
  void withdraw(DataRequestId id, Caller.SignedIn caller);

  /** Removes a request with all that belongs to it. Refuses an unknown one as not found. */
  void remove(DataRequestId id, Caller.SignedIn caller);
}
