package io.blotter.persistence.datasource;

import io.blotter.application.datasource.Audience;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface DataSourceMapper {
  Optional<ComposedJson> find(@Param("id") DataSourceId id, @Param("audience") Audience audience);

  ComposedJson page(
      @Param("page") Page page,
      @Param("sort") DataSourceSort sort,
      @Param("order") SortOrder order,
      @Param("audience") Audience audience);

  Optional<ComposedJson> agencies(DataSourceId id);
}
