package io.blotter.application.taxonomy.port;

import io.blotter.application.shared.Json;
import io.blotter.application.taxonomy.TaxonomyView;

/** Record types and categories as readers look them up. */
public interface TaxonomyCatalogue {
  Json<TaxonomyView> taxonomy();
}
