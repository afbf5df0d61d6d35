package io.blotter.domain.agency;

import io.blotter.domain.shared.Id;

/** Which agency. */
public record AgencyId(long value) implements Id {}
