package io.blotter.application.audit;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.audit.ChangeId;
import io.blotter.domain.datarequest.RequestColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the history are wanted.
 *
 * @param row the id of one row of the table; null for all
 * @param before only what is older than this entry
 * @param limit how many at most
 * @param hidden columns whose values are left out
 */
public record ChangeCriteria(
    AuditedTable table,
    @Nullable Long row,
    @Nullable ChangeId before,
    int limit,
    List<RequestColumn> hidden) {
  /** What a reader of other people's affairs may see of a table's changes. */
  public static ChangeCriteria readBy(
      Caller reader, AuditedTable table, @Nullable Long row, @Nullable ChangeId before, int limit) {
    return new ChangeCriteria(
        table,
        row,
        before,
        limit,
        table == AuditedTable.DATA_REQUESTS
            ? RequestColumn.hiddenFrom(Role.overseeing(reader))
            : List.of());
  }
}
