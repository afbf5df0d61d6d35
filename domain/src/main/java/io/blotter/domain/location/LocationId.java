package io.blotter.domain.location;

import io.blotter.domain.shared.Id;

/** Which place. */
public record LocationId(long value) implements Id {}
