package io.blotter.persistence.imports;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import org.jspecify.annotations.Nullable;

record KnownAgencyRow(String externalId, AgencyId agencyId, @Nullable LocationId locationId) {}
