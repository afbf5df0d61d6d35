package io.blotter.domain.project;

import io.blotter.domain.shared.Id;

/** Which piece of research. */
public record ProjectId(long value) implements Id {}
