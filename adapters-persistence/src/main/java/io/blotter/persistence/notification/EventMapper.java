package io.blotter.persistence.notification;

import io.blotter.application.notification.EventType;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

interface EventMapper {
  int addForRequest(DataRequestId request, EventType type);

  int addForSources(List<DataSourceId> sources, EventType type);
}
