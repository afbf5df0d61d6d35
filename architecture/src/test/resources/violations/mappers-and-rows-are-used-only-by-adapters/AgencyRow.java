package io.blotter.persistence.agency;

record AgencyRow(long id) {}
