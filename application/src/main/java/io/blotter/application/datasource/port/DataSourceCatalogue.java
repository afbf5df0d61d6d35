package io.blotter.application.datasource.port;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datasource.DataSourceId;
import java.util.Optional;

/** Data sources as readers look them up. */
public interface DataSourceCatalogue {
  Optional<Json<DataSourceView>> find(DataSourceId id, Role reader);

  /** A page in the order asked for; equal values are ordered by id. */
  JsonPage<DataSourceView> page(Page page, DataSourceSort sort, SortOrder order, Role reader);

  /** The agencies of a source, by id; empty where there is no such source. */
  Optional<JsonPage<AgencyListing>> agencies(DataSourceId id);
}
