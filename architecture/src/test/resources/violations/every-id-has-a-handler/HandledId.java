package io.blotter.domain.agency;

import io.blotter.domain.shared.Id;

public record HandledId(long value) implements Id {}
