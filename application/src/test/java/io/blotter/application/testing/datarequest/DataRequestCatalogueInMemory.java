package io.blotter.application.testing.datarequest;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.RelatedPlaceView;
import io.blotter.application.datarequest.RelatedSourceView;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Id;
import java.util.List;
import java.util.Optional;

/** What readers see, in words of its own. */
public record DataRequestCatalogueInMemory(
    DataRequestsInMemory requests, RequestLinksInMemory links) implements DataRequestCatalogue {
  @Override
  public Optional<Json<DataRequestView>> find(DataRequestId id, Role reader) {
    return Optional.ofNullable(requests.rows.get(id))
        .map(row -> new Json<>(DataRequestView.class, row + " for " + reader));
  }

  @Override
  public JsonPage<DataRequestView> page(
      RequestFilter filter, Page page, RequestColumn sort, SortOrder order, Role reader) {
    return new JsonPage<>(
        DataRequestView.class, requests.rows.size(), requests.rows.values() + " for " + reader);
  }

  @Override
  public Optional<JsonPage<RelatedSourceView>> sources(DataRequestId id) {
    return links.of(id, DataSourceId.class).map(found -> page(RelatedSourceView.class, found));
  }

  @Override
  public Optional<JsonPage<RelatedPlaceView>> places(DataRequestId id) {
    return links.of(id, LocationId.class).map(found -> page(RelatedPlaceView.class, found));
  }

  private static <T> JsonPage<T> page(Class<T> shape, List<? extends Id> ids) {
    return new JsonPage<>(shape, ids.size(), ids.toString());
  }
}
