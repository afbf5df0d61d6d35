package io.blotter.application.datarequest.port;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.datarequest.RelatedPlaceView;
import io.blotter.application.datarequest.RelatedSourceView;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import java.util.Optional;

/** Data requests as readers look them up, with the columns that their role may read. */
public interface DataRequestCatalogue {
  Optional<Json<DataRequestView>> find(DataRequestId id, Role reader);

  /** A page in the order asked for; equal values are ordered by id. */
  JsonPage<DataRequestView> page(
      RequestFilter filter, Page page, RequestColumn sort, SortOrder order, Role reader);

  /** The sources of a request, by id; empty where there is no such request. */
  Optional<JsonPage<RelatedSourceView>> sources(DataRequestId id);

  /** The places of a request, by id; empty where there is no such request. */
  Optional<JsonPage<RelatedPlaceView>> places(DataRequestId id);
}
