package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SyncMetaUrlMapper {
  List<KnownMetaUrlRow> find(List<String> urls);

  List<MetaUrlId> newIds(int count);

  List<MetaUrlId> add(Columns metaUrls);

  List<MetaUrlId> lock(List<MetaUrlId> ids);

  int change(Columns metaUrls);

  int link(@Param("things") List<MetaUrlId> metaUrls, @Param("agencies") List<AgencyId> agencies);

  int unlink(
      @Param("ids") List<MetaUrlId> ids,
      @Param("things") List<MetaUrlId> metaUrls,
      @Param("agencies") List<AgencyId> agencies);

  int remove(List<MetaUrlId> ids);
}
