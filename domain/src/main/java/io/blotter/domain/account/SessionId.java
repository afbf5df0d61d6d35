package io.blotter.domain.account;

import java.util.UUID;

/** Which sign-in an access or a refresh token comes from. */
public record SessionId(UUID value) {}
