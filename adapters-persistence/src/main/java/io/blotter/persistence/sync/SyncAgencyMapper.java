package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SyncAgencyMapper {
  List<AgencyId> newIds(int count);

  int add(Columns agencies);

  List<AgencyId> lock(List<AgencyId> ids);

  int change(Columns agencies);

  int link(
      @Param("agencies") List<AgencyId> agencies, @Param("locations") List<LocationId> locations);

  int unlink(
      @Param("ids") List<AgencyId> ids,
      @Param("agencies") List<AgencyId> agencies,
      @Param("locations") List<LocationId> locations);

  int remove(List<AgencyId> ids);
}
