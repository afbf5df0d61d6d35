package io.blotter.persistence.map;

import io.blotter.application.map.port.MapCatalogue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The map slice's ports in PostgreSQL. */
public final class MapPersistence {
  private MapPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(MapMapper.class);
  }

  public static MapCatalogue catalogue(Sessions sessions) {
    return new MyBatisMapCatalogue(sessions);
  }
}
