package io.blotter.persistence.imports;

import io.blotter.domain.agency.AgencyId;

record KnownAgencyRow(String externalId, AgencyId agencyId) {}
