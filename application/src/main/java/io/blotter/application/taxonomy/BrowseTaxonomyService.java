package io.blotter.application.taxonomy;

import io.blotter.application.shared.Json;
import io.blotter.application.taxonomy.port.TaxonomyCatalogue;

public final class BrowseTaxonomyService implements BrowseTaxonomy {
  private final TaxonomyCatalogue catalogue;

  public BrowseTaxonomyService(TaxonomyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Json<TaxonomyView> taxonomy() {
    return catalogue.taxonomy();
  }
}
