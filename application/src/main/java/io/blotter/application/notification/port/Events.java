package io.blotter.application.notification.port;

import io.blotter.application.notification.EventType;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** What happened that followers hear of. Adding joins the caller's transaction. */
public interface Events {
  void addForRequest(DataRequestId request, EventType type);

  /** One for each source; none for a source that has one of this type already. */
  void addForSources(List<DataSourceId> sources, EventType type);
}
