package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface RequestListMapper {
  Optional<String> find(@Param("id") DataRequestId id, @Param("hidden") List<RequestColumn> hidden);

  ComposedJson page(
      @Param("filter") RequestFilter filter,
      @Param("page") Page page,
      @Param("sort") RequestColumn sort,
      @Param("order") SortOrder order,
      @Param("hidden") List<RequestColumn> hidden);

  Optional<ComposedJson> sources(DataRequestId id);

  Optional<ComposedJson> places(DataRequestId id);
}
