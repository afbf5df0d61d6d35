package io.blotter.domain.datarequest;

import io.blotter.domain.shared.Id;

/** Which issue of the repository at GitHub. */
public record IssueNumber(long value) implements Id {}
