package io.blotter.persistence.taxonomy;

import io.blotter.application.taxonomy.port.TaxonomyCatalogue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The taxonomy slice's ports in PostgreSQL. */
public final class TaxonomyPersistence {
  private TaxonomyPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(TaxonomyMapper.class);
  }

  public static TaxonomyCatalogue catalogue(Sessions sessions) {
    return new MyBatisTaxonomyCatalogue(sessions);
  }
}
