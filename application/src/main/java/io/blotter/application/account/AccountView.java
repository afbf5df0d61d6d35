package io.blotter.application.account;

import io.blotter.domain.account.Permission;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as operators see it.
 *
 * @param disabledAt when the user was shut out; null for one who may come in
 */
public record AccountView(
    long id,
    String email,
    List<Permission> permissions,
    @Nullable OffsetDateTime disabledAt,
    OffsetDateTime createdAt) {}
