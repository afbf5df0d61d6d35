package io.blotter.application.datarequest;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;

/** What anyone can look up about data requests; the columns depend on who looks. */
public interface BrowseDataRequests {
  /** Refuses to sort by a column that the reader may not read. */
  JsonPage<DataRequestView> requests(
      RequestFilter filter, Page page, RequestColumn sort, SortOrder order, Role reader);

  /** One request with its sources and places. Refuses an unknown id as not found. */
  Json<DataRequestView> request(DataRequestId id, Caller reader);

  /** The sources that bear on a request, by id. Refuses an unknown request as not found. */
  JsonPage<RelatedSourceView> sources(DataRequestId id);

  /** The places of a request, by id. Refuses an unknown request as not found. */
  JsonPage<RelatedPlaceView> places(DataRequestId id);
}
