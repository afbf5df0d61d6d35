package io.blotter.application.account;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An API key as its owner sees it; never the key itself.
 *
 * @param prefix its first eight digits
 * @param lastUsedAt to within some minutes; null for a key never used
 */
public record KeyView(
    long id,
    String name,
    String prefix,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime expiresAt,
    @Nullable OffsetDateTime lastUsedAt) {}
