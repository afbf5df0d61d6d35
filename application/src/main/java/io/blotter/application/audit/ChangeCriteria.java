package io.blotter.application.audit;

import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.audit.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the history are wanted.
 *
 * @param row the id of one row of the table; null for all
 * @param before only what is older than this entry
 * @param limit how many at most
 */
public record ChangeCriteria(
    AuditedTable table, @Nullable Long row, @Nullable ChangeId before, int limit) {}
