package io.blotter.persistence.datasource;

import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.datasource.port.DataSources;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The data source slice's ports in PostgreSQL. */
public final class DataSourcePersistence {
  private final Sessions sessions;

  public DataSourcePersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(DataSourceMapper.class);
  }

  public DataSourceCatalogue catalogue() {
    return new MyBatisDataSourceCatalogue(sessions);
  }

  public DataSources sources() {
    return new MyBatisDataSources(sessions);
  }
}
