package io.blotter.web.taxonomy;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.taxonomy.BrowseTaxonomy;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Record types and categories over HTTP. */
public final class TaxonomyRoutes implements Routes {
  private final BrowseTaxonomy taxonomy;

  public TaxonomyRoutes(BrowseTaxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/metadata/record-types-and-categories")
            .named("getRecordTypesAndCategories", "metadata")
            .reads(DataSlice.CATALOGUE)
            .about("Record types and categories", "How records are sorted, by id.")
            .ignoringOtherParameters()
            .answers(Endpoint.Shape.BARE, TaxonomyView.class)
            .handledBy(call -> Answer.json(taxonomy.taxonomy())));
  }
}
