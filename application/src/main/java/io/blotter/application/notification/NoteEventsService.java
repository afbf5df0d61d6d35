package io.blotter.application.notification;

import io.blotter.application.notification.port.Events;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

public final class NoteEventsService implements NoteEvents {
  private final Events events;

  public NoteEventsService(Events events) {
    this.events = events;
  }

  @Override
  public void requestReached(DataRequestId request, RequestStatus status) {
    EventType.of(status).ifPresent(type -> events.addForRequest(request, type));
  }

  @Override
  public void sourcesBecameVisible(List<DataSourceId> sources) {
    events.addForSources(sources, EventType.DATA_SOURCE_APPROVED);
  }
}
