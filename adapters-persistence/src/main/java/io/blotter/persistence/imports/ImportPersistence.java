package io.blotter.persistence.imports;

import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.ImportStore;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The import slice's ports in PostgreSQL. */
public final class ImportPersistence implements ImportStore {
  private final Sessions sessions;

  public ImportPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(GazetteerMapper.class);
    configuration.addMapper(AgencyImportMapper.class);
    configuration.addMapper(SourceImportMapper.class);
  }

  @Override
  public Gazetteer gazetteer() {
    return new MyBatisGazetteer(sessions);
  }

  @Override
  public AgencyImports agencies() {
    return new MyBatisAgencyImports(sessions);
  }

  @Override
  public SourceImports sources() {
    return new MyBatisSourceImports(sessions);
  }
}
