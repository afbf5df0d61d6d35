package io.blotter.persistence.search;

import io.blotter.application.search.NamedPlace;
import io.blotter.application.search.port.PlaceNames;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisPlaceNames implements PlaceNames {
  private final Sessions sessions;

  MyBatisPlaceNames(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<NamedPlace> named(List<String> names) {
    return sessions.read(PlaceNameMapper.class, places -> places.named(names));
  }
}
