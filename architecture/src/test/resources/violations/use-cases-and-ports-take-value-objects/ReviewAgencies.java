package io.blotter.application.agency;

import io.blotter.domain.agency.AgencyId;
import java.util.List;

interface ReviewAgencies {
  long approve(List<AgencyId> ids, int limit);
}
