package io.blotter.domain.agency;

public record AgencyId(long value) {}
