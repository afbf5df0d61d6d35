package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ColumnValues;
import java.util.List;

interface SyncAgencyMapper {
  List<AgencyId> newIds(int count);

  int add(ColumnValues agencies);

  List<AgencyId> lock(List<AgencyId> ids);

  int change(ColumnValues agencies);

  int link(List<AgencyId> agencies, List<LocationId> locations);

  int unlink(List<AgencyId> ids, List<AgencyId> agencies, List<LocationId> locations);

  int remove(List<AgencyId> ids);
}
