package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import java.util.List;

interface TurnMapper {
  List<AgencyId> keepAgencies(List<AgencyId> agencies);

  List<LocationId> keepLocations(List<LocationId> locations);

  String takeTurn(String table);
}
