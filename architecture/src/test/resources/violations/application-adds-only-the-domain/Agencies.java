package io.blotter.application.agency;

import io.blotter.domain.agency.AgencyId;
import java.util.Optional;

interface Agencies {
  Optional<AgencyView> find(AgencyId id);
}
