package io.blotter.application.sync.port;

import io.blotter.domain.shared.Id;

/** Two things that belong together. */
public record Link<I extends Id, L extends Id>(I thing, L linked) {}
