package io.blotter.persistence.imports;

import io.blotter.domain.agency.AgencyId;

record TwinRow(AgencyId id, AgencyId agencyId) {}
