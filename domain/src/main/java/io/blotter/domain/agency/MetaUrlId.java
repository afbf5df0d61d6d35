package io.blotter.domain.agency;

import io.blotter.domain.shared.Id;

/** Which page about agencies. */
public record MetaUrlId(long value) implements Id {}
