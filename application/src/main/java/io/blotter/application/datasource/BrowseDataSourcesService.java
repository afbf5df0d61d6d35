package io.blotter.application.datasource;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Refusal;

public final class BrowseDataSourcesService implements BrowseDataSources {
  private final DataSourceCatalogue catalogue;

  public BrowseDataSourcesService(DataSourceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public JsonPage<DataSourceView> dataSources(
      Page page, DataSourceSort sort, SortOrder order, Role reader) {
    return catalogue.page(page, sort, order, reader);
  }

  @Override
  public Json<DataSourceView> dataSource(DataSourceId id, Role reader) {
    return catalogue.find(id, reader).orElseThrow(BrowseDataSourcesService::notFound);
  }

  @Override
  public JsonPage<AgencyListing> agencies(DataSourceId id) {
    return catalogue.agencies(id).orElseThrow(BrowseDataSourcesService::notFound);
  }

  private static Refusal notFound() {
    return new Refusal.NotFound("Data Source not found.");
  }
}
