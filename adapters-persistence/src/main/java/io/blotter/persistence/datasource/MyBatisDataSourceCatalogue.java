package io.blotter.persistence.datasource;

import io.blotter.application.agency.AgencyListing;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.datasource.port.DataSourceCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;

final class MyBatisDataSourceCatalogue implements DataSourceCatalogue {
  private final Sessions sessions;

  MyBatisDataSourceCatalogue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Json<DataSourceView>> find(DataSourceId id, Role reader) {
    return sessions
        .read(DataSourceMapper.class, sources -> sources.find(id, RequestColumn.hiddenFrom(reader)))
        .map(text -> new Json<>(DataSourceView.class, text));
  }

  @Override
  public JsonPage<DataSourceView> page(
      Page page, DataSourceSort sort, SortOrder order, Role reader) {
    return sessions
        .read(
            DataSourceMapper.class,
            sources -> sources.page(page, sort, order, RequestColumn.hiddenFrom(reader)))
        .pageOf(DataSourceView.class);
  }

  @Override
  public Optional<JsonPage<AgencyListing>> agencies(DataSourceId id) {
    return sessions
        .read(DataSourceMapper.class, sources -> sources.agencies(id))
        .map(agencies -> agencies.pageOf(AgencyListing.class));
  }
}
