package io.blotter.persistence.agency;

import io.blotter.application.agency.port.AgencyCatalogue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The agency slice's ports in PostgreSQL. */
public final class AgencyPersistence {
  private AgencyPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(AgencyMapper.class);
  }

  public static AgencyCatalogue catalogue(Sessions sessions) {
    return new MyBatisAgencyCatalogue(sessions);
  }
}
