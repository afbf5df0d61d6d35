package io.blotter.persistence.datasource;

import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ColumnValues;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface DataSourceMapper {
  Optional<String> find(DataSourceId id, List<RequestColumn> hidden);

  ComposedJson page(Page page, DataSourceSort sort, SortOrder order, List<RequestColumn> hidden);

  Optional<ComposedJson> agencies(DataSourceId id);

  DataSourceId add(
      @Param("described") ColumnValues described, @Param("type") @Nullable RecordType type);

  List<AgencyId> link(DataSourceId source, List<AgencyId> agencies);

  int note(DataSourceId source, String reason);

  int remove(DataSourceId source);
}
