package io.blotter.domain.account;

import io.blotter.domain.shared.Id;

/** Which of the API keys that have a name. */
public record KeyId(long value) implements Id {}
