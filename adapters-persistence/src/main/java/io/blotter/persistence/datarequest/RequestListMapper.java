package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;

interface RequestListMapper {
  Optional<String> find(DataRequestId id, List<RequestColumn> hidden);

  ComposedJson page(
      RequestFilter filter,
      Page page,
      RequestColumn sort,
      SortOrder order,
      List<RequestColumn> hidden);

  Optional<ComposedJson> sources(DataRequestId id);

  Optional<ComposedJson> places(DataRequestId id);
}
