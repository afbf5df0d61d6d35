package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;

record TieRow(long thing, AgencyId agency) {}
