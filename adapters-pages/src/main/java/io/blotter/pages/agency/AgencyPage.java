package io.blotter.pages.agency;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.agency.AgencyView;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.pages.shared.Crumb;
import java.util.List;

/** What an agency's page shows. */
record AgencyPage(AgencyView agency, List<FoundSource> sources) {
  AgencyListing listing() {
    return agency.listing();
  }

  /** The ways to the places it is in. */
  List<List<Crumb>> places() {
    return Crumb.ways(listing().locations());
  }
}
