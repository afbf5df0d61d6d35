package io.blotter.persistence.taxonomy;

import io.blotter.application.shared.Json;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.application.taxonomy.port.TaxonomyCatalogue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

public final class TaxonomyPersistence implements TaxonomyCatalogue {
  private final Sessions sessions;

  public TaxonomyPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(TaxonomyMapper.class);
  }

  @Override
  public Json<TaxonomyView> taxonomy() {
    return new Json<>(
        TaxonomyView.class, sessions.read(TaxonomyMapper.class, TaxonomyMapper::taxonomy));
  }
}
