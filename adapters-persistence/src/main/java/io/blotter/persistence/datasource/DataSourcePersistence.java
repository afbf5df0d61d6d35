package io.blotter.persistence.datasource;

import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.datasource.port.DataSources;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The data source slice's ports in PostgreSQL. */
public final class DataSourcePersistence {
  private DataSourcePersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(DataSourceMapper.class);
  }

  public static DataSourceCatalogue catalogue(Sessions sessions) {
    return new MyBatisDataSourceCatalogue(sessions);
  }

  public static DataSources sources(Sessions sessions) {
    return new MyBatisDataSources(sessions);
  }
}
