package io.blotter.domain.call;

import io.blotter.domain.shared.Id;

/** Which call, by our number; its provider has an id of its own for it. */
public record CallId(long value) implements Id {}
