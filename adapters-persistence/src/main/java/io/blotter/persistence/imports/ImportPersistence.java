package io.blotter.persistence.imports;

import io.blotter.application.imports.port.AgencyImports;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.SourceImports;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The import slice's ports in PostgreSQL. */
public final class ImportPersistence {
  private ImportPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(GazetteerMapper.class);
    configuration.addMapper(AgencyImportMapper.class);
    configuration.addMapper(SourceImportMapper.class);
  }

  public static Gazetteer gazetteer(Sessions sessions) {
    return new MyBatisGazetteer(sessions);
  }

  public static AgencyImports agencies(Sessions sessions) {
    return new MyBatisAgencyImports(sessions);
  }

  public static SourceImports sources(Sessions sessions) {
    return new MyBatisSourceImports(sessions);
  }
}
