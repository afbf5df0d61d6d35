package io.blotter.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.notification.port.Events;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteEventsTest {
  private final List<String> noted = new ArrayList<>();
  private final NoteEvents events = new NoteEventsService(new Noting());

  @Test
  void followersHearOfRequestsThatAreReadyOrComplete() {
    for (var status : RequestStatus.values()) {
      events.requestReached(new DataRequestId(7), status);
    }
    assertThat(noted).containsExactlyInAnyOrder("7 Request Complete", "7 Request Ready to Start");
  }

  @Test
  void followersHearOfEachNewSource() {
    events.sourcesBecameVisible(List.of(new DataSourceId(1), new DataSourceId(2)));
    assertThat(noted).containsExactly("1 Data Source Approved", "2 Data Source Approved");
  }

  private final class Noting implements Events {
    @Override
    public void addForRequest(DataRequestId request, EventType type) {
      noted.add(request.value() + " " + type.label());
    }

    @Override
    public void addForSources(List<DataSourceId> sources, EventType type) {
      sources.forEach(source -> noted.add(source.value() + " " + type.label()));
    }
  }
}
