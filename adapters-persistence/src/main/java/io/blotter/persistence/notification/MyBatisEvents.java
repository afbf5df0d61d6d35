package io.blotter.persistence.notification;

import io.blotter.application.notification.EventType;
import io.blotter.application.notification.port.Events;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisEvents implements Events {
  private final Sessions sessions;

  MyBatisEvents(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void addForRequest(DataRequestId request, EventType type) {
    sessions.write(EventMapper.class, events -> events.addForRequest(request, type));
  }

  @Override
  public void addForSources(List<DataSourceId> sources, EventType type) {
    sessions.write(EventMapper.class, events -> events.addForSources(sources, type));
  }
}
