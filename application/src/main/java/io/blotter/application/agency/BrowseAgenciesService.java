package io.blotter.application.agency;

import io.blotter.application.agency.port.AgencyCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.shared.Refusal;

public final class BrowseAgenciesService implements BrowseAgencies {
  private final AgencyCatalogue catalogue;

  public BrowseAgenciesService(AgencyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public JsonPage<AgencyView> agencies(
      Page page, AgencySort sort, SortOrder order, boolean moments) {
    return catalogue.page(page, sort, order, moments);
  }

  @Override
  public Json<AgencyView> agency(AgencyId id) {
    return catalogue.find(id).orElseThrow(() -> new Refusal.NotFound("Agency not found."));
  }
}
