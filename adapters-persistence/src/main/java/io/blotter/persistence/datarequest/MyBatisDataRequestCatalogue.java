package io.blotter.persistence.datarequest;

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
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;

final class MyBatisDataRequestCatalogue implements DataRequestCatalogue {
  private final Sessions sessions;

  MyBatisDataRequestCatalogue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Json<DataRequestView>> find(DataRequestId id, Role reader) {
    return sessions
        .readLatest(
            RequestListMapper.class,
            requests -> requests.find(id, RequestColumn.hiddenFrom(reader)))
        .map(text -> new Json<>(DataRequestView.class, text));
  }

  @Override
  public JsonPage<DataRequestView> page(
      RequestFilter filter, Page page, RequestColumn sort, SortOrder order, Role reader) {
    return sessions
        .readLatest(
            RequestListMapper.class,
            requests -> requests.page(filter, page, sort, order, RequestColumn.hiddenFrom(reader)))
        .pageOf(DataRequestView.class);
  }

  @Override
  public Optional<JsonPage<RelatedSourceView>> sources(DataRequestId id) {
    return sessions
        .readLatest(RequestListMapper.class, requests -> requests.sources(id))
        .map(sources -> sources.pageOf(RelatedSourceView.class));
  }

  @Override
  public Optional<JsonPage<RelatedPlaceView>> places(DataRequestId id) {
    return sessions
        .readLatest(RequestListMapper.class, requests -> requests.places(id))
        .map(places -> places.pageOf(RelatedPlaceView.class));
  }
}
