package io.blotter.application.sync;

import io.blotter.domain.shared.Id;

/** What the source manager now says about a thing that is here. */
public record Change<C, I extends Id>(I id, C content) {}
