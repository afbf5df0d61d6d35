package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.persistence.shared.ColumnValues;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SyncMetaUrlMapper {
  List<ExistingMetaUrlRow> find(List<String> urls);

  List<MetaUrlId> newIds(int count);

  List<MetaUrlId> add(ColumnValues metaUrls);

  List<MetaUrlId> lock(List<MetaUrlId> ids);

  int change(ColumnValues metaUrls);

  int link(@Param("things") List<MetaUrlId> metaUrls, @Param("agencies") List<AgencyId> agencies);

  int unlink(
      @Param("ids") List<MetaUrlId> ids,
      @Param("things") List<MetaUrlId> metaUrls,
      @Param("agencies") List<AgencyId> agencies);

  int remove(List<MetaUrlId> ids);
}
