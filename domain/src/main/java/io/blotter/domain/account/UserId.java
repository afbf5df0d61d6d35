package io.blotter.domain.account;

import io.blotter.domain.shared.Id;

/** Which user. */
public record UserId(long value) implements Id {}
