package io.blotter.domain.account;

import java.util.UUID;

/** Which refresh token: each may renew its session once. */
public record RefreshId(UUID value) {}
