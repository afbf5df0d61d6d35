package io.blotter.persistence.datasource;

import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.datasource.NewDataSource;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface DataSourceMapper {
  Optional<String> find(@Param("id") DataSourceId id, @Param("hidden") List<RequestColumn> hidden);

  ComposedJson page(
      @Param("page") Page page,
      @Param("sort") DataSourceSort sort,
      @Param("order") SortOrder order,
      @Param("hidden") List<RequestColumn> hidden);

  Optional<ComposedJson> agencies(DataSourceId id);

  DataSourceId add(@Param("source") NewDataSource source);

  List<AgencyId> link(
      @Param("source") DataSourceId source, @Param("agencies") List<AgencyId> agencies);
}
