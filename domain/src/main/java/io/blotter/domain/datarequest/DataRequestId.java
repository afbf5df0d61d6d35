package io.blotter.domain.datarequest;

import io.blotter.domain.shared.Id;

/** Which data request. */
public record DataRequestId(long value) implements Id {}
