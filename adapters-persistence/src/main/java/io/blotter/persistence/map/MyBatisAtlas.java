package io.blotter.persistence.map;

import io.blotter.application.map.DrawnPlace;
import io.blotter.application.map.port.Atlas;
import io.blotter.application.shared.JsonPage;
import io.blotter.persistence.shared.Sessions;

final class MyBatisAtlas implements Atlas {
  private final Sessions sessions;

  MyBatisAtlas(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public JsonPage<DrawnPlace> states() {
    return sessions.read(AtlasMapper.class, AtlasMapper::states).pageOf(DrawnPlace.class);
  }

  @Override
  public JsonPage<DrawnPlace> counties(String stateIso) {
    return sessions
        .read(AtlasMapper.class, atlas -> atlas.counties(stateIso))
        .pageOf(DrawnPlace.class);
  }

  @Override
  public JsonPage<DrawnPlace> unknown(int limit) {
    return sessions.read(AtlasMapper.class, atlas -> atlas.unknown(limit)).pageOf(DrawnPlace.class);
  }
}
