package io.blotter.application.datarequest;

import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;

/**
 * Says which sources bear on a data request, and for which places it is. Only its creator and
 * administrators may; others are refused.
 */
public interface LinkDataRequests {
  /** Refuses what is linked already, and a source or a request that does not exist. */
  void addSource(DataRequestId request, DataSourceId source, Caller.SignedIn caller);

  /** Refuses what is not linked as not found, whoever asks. */
  void removeSource(DataRequestId request, DataSourceId source, Caller.SignedIn caller);

  /** Refuses what is linked already, and a place or a request that does not exist. */
  void addPlace(DataRequestId request, LocationId place, Caller.SignedIn caller);

  /** Refuses what is not linked as not found, whoever asks. */
  void removePlace(DataRequestId request, LocationId place, Caller.SignedIn caller);
}
