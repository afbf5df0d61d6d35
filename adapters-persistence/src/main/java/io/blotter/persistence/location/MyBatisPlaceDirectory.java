package io.blotter.persistence.location;

import io.blotter.application.location.PlaceAddress;
import io.blotter.application.location.PlaceOverview;
import io.blotter.application.location.port.PlaceDirectory;
import io.blotter.application.shared.Json;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;

final class MyBatisPlaceDirectory implements PlaceDirectory {
  private final Sessions sessions;

  MyBatisPlaceDirectory(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<LocationId> find(PlaceAddress address) {
    return sessions.read(PlaceMapper.class, places -> places.find(address));
  }

  @Override
  public Optional<Json<PlaceOverview>> overview(LocationId id, int agencies) {
    return sessions
        .read(PlaceMapper.class, places -> places.overview(id, agencies))
        .map(text -> new Json<>(PlaceOverview.class, text));
  }
}
