package io.blotter.application.taxonomy;

import io.blotter.application.shared.Json;

/** How records are sorted. */
public interface BrowseTaxonomy {
  /** Every record type and every category, by id. */
  Json<TaxonomyView> taxonomy();
}
