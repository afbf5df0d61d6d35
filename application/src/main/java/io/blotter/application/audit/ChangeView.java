package io.blotter.application.audit;

import io.blotter.domain.audit.AuditedTable;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history.
 *
 * @param operation {@code UPDATE}, {@code DELETE}, or {@code INSERT} where it says what somebody
 *     may do
 * @param rowId the changed row; null for a table without an id of its own
 * @param rowKey its key where it has no id
 * @param before the changed columns' values, all audited columns' for a deletion; null for a new
 *     row
 * @param after the changed columns' values, all audited columns' for a new row; null for a deletion
 * @param userId on whose behalf; null for changes made outside the service
 * @param requestId the correlation id of the call
 */
public record ChangeView(
    long id,
    AuditedTable table,
    String operation,
    @Nullable Long rowId,
    @Nullable Map<String, Object> rowKey,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    OffsetDateTime changedAt,
    @Nullable Long userId,
    @Nullable String requestId) {}
