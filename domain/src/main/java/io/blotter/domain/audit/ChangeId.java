package io.blotter.domain.audit;

import io.blotter.domain.shared.Id;

/** Which entry of the history. A later entry has a higher number. */
public record ChangeId(long value) implements Id {}
