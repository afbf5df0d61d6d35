package io.blotter.application.datarequest;

import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.location.LocationId;
import java.util.List;

/** Asking for data that are missing. */
public interface SubmitDataRequests {
  /**
   * Makes a request for these places, each once. It begins as {@code Intake}, unless an
   * administrator says otherwise. Refuses places that do not exist.
   */
  DataRequestId submit(NewDataRequest request, List<LocationId> places, Caller.SignedIn creator);
}
