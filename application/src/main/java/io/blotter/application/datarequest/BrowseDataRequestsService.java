package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.shared.Refusal;
import java.util.stream.Collectors;

final class BrowseDataRequestsService implements BrowseDataRequests {
  private final DataRequestCatalogue catalogue;
  private final DataRequests requests;

  BrowseDataRequestsService(DataRequestCatalogue catalogue, DataRequests requests) {
    this.catalogue = catalogue;
    this.requests = requests;
  }

  @Override
  public JsonPage<DataRequestView> requests(
      RequestFilter filter, Page page, RequestColumn sort, SortOrder order, Role reader) {
    if (!sort.isReadableBy(reader)) {
      throw new Refusal.Invalid(
          "sort_by",
          RequestColumn.readableBy(reader).stream()
              .map(RequestColumn::label)
              .collect(Collectors.joining(", ", "must be one of: ", "")));
    }
    return catalogue.page(filter, page, sort, order, reader);
  }

  @Override
  public Json<DataRequestView> request(DataRequestId id, Caller reader) {
    return requests
        .find(id)
        .flatMap(request -> catalogue.find(id, request.roleOf(reader)))
        .orElseThrow(() -> Refusals.notFound(id));
  }

  @Override
  public JsonPage<RelatedSourceView> sources(DataRequestId id) {
    return catalogue.sources(id).orElseThrow(() -> Refusals.notFound(id));
  }

  @Override
  public JsonPage<RelatedPlaceView> places(DataRequestId id) {
    return catalogue.places(id).orElseThrow(() -> Refusals.notFound(id));
  }
}
