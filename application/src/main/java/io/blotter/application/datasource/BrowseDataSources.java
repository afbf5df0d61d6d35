package io.blotter.application.datasource;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datasource.DataSourceId;

/** What anyone can look up about data sources. */
public interface BrowseDataSources {
  JsonPage<DataSourceView> dataSources(
      Page page, DataSourceSort sort, SortOrder order, Role reader);

  /** One source with its agencies and requests. Refuses an unknown id as not found. */
  Json<DataSourceView> dataSource(DataSourceId id, Role reader);

  /** The agencies whose records the source holds. Refuses an unknown id as not found. */
  JsonPage<AgencyListing> agencies(DataSourceId id);
}
