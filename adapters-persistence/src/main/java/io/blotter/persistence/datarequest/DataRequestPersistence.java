package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The data request slice's ports in PostgreSQL. */
public final class DataRequestPersistence {
  private DataRequestPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(DataRequestMapper.class);
    configuration.addMapper(RequestListMapper.class);
    configuration.addMapper(RequestLinkMapper.class);
  }

  public static DataRequestCatalogue catalogue(Sessions sessions) {
    return new MyBatisDataRequestCatalogue(sessions);
  }

  public static DataRequests requests(Sessions sessions) {
    return new MyBatisDataRequests(sessions);
  }

  public static RequestLinks links(Sessions sessions) {
    return new MyBatisRequestLinks(sessions);
  }
}
