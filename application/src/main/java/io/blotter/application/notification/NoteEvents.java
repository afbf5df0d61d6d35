package io.blotter.application.notification;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/**
 * Notes what followers will hear of, in the transaction that makes it true: either both happen or
 * neither does.
 */
public interface NoteEvents {
  /** A request came to this status from another one. Followers hear of some statuses only. */
  void requestReached(DataRequestId request, RequestStatus status);

  /** These sources were not in the catalogue before. */
  void sourcesBecameVisible(List<DataSourceId> sources);
}
