package io.blotter.application.account;

import io.blotter.domain.account.Permission;
import java.time.OffsetDateTime;
import java.util.List;

/** A user as administrators see one. */
public record UserView(
    long userId,
    String email,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    List<Permission> permissions) {}
