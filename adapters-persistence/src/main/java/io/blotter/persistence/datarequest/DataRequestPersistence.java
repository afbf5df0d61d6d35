package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequestStore;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The data request slice's ports in PostgreSQL. */
public final class DataRequestPersistence implements DataRequestStore {
  private final Sessions sessions;

  public DataRequestPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(DataRequestMapper.class);
    configuration.addMapper(RequestListMapper.class);
    configuration.addMapper(RequestLinkMapper.class);
  }

  @Override
  public DataRequestCatalogue catalogue() {
    return new MyBatisDataRequestCatalogue(sessions);
  }

  @Override
  public DataRequests requests() {
    return new MyBatisDataRequests(sessions);
  }

  @Override
  public RequestLinks links() {
    return new MyBatisRequestLinks(sessions);
  }
}
