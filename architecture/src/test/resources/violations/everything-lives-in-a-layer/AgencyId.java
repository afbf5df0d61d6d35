package io.blotter.domain.agency;

record AgencyId(long value) {}
