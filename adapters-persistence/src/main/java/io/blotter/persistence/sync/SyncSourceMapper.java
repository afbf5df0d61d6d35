package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ColumnValues;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface SyncSourceMapper {
  List<ExistingSourceRow> find(List<String> urls, List<RecordType> types);

  List<DataSourceId> newIds(int count);

  List<DataSourceId> add(ColumnValues sources);

  List<DataSourceId> lock(List<DataSourceId> ids);

  Optional<Long> contradicting(ColumnValues sources);

  int change(ColumnValues sources);

  int link(@Param("things") List<DataSourceId> sources, @Param("agencies") List<AgencyId> agencies);

  int unlink(
      @Param("ids") List<DataSourceId> ids,
      @Param("things") List<DataSourceId> sources,
      @Param("agencies") List<AgencyId> agencies);

  int remove(List<DataSourceId> ids);
}
