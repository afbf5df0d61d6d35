package io.blotter.persistence.location;

import io.blotter.application.location.port.LocationCatalogue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The location slice's ports in PostgreSQL. */
public final class LocationPersistence {
  private LocationPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(LocationMapper.class);
  }

  public static LocationCatalogue catalogue(Sessions sessions) {
    return new MyBatisLocationCatalogue(sessions);
  }
}
