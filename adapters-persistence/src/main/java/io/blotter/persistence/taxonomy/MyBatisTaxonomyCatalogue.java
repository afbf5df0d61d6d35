package io.blotter.persistence.taxonomy;

import io.blotter.application.shared.Json;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.application.taxonomy.port.TaxonomyCatalogue;
import io.blotter.persistence.shared.Sessions;

final class MyBatisTaxonomyCatalogue implements TaxonomyCatalogue {
  private final Sessions sessions;

  MyBatisTaxonomyCatalogue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Json<TaxonomyView> taxonomy() {
    return new Json<>(
        TaxonomyView.class, sessions.read(TaxonomyMapper.class, TaxonomyMapper::taxonomy));
  }
}
