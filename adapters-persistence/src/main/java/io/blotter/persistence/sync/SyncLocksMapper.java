package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import java.util.List;

interface SyncLocksMapper {
  List<AgencyId> keepAgencies(List<AgencyId> agencies);

  List<LocationId> keepLocations(List<LocationId> locations);

  String lock(String table);

  int analyzeGrown(String tables, int added);
}
