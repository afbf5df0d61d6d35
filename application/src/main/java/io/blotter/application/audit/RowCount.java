package io.blotter.application.audit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table holds.
 *
 * @param before at the last count; null for a table that was not counted before
 */
public record RowCount(String table, long rows, @Nullable Long before) {
  /** Tables that fill and empty with use. */
  private static final Set<String> COMING_AND_GOING =
      Set.of(
          "github_issue_attempts",
          "github_sign_ins",
          "github_states",
          "id_blocks",
          "idempotency_keys",
          "job_runs",
          "mail_queue",
          "pending_users",
          "rate_buckets",
          "reset_tokens",
          "scheduled_tasks",
          "sign_in_throttles",
          "stale_summaries",
          "user_sessions");

  /** Tables that grow with use, sometimes fast. */
  private static final Set<String> GROWING =
      Set.of(
          "change_log",
          "link_recent_searches__record_categories",
          "link_recent_searches__record_types",
          "notification_log",
          "recent_searches",
          "table_count_log");

  /** Fewer rows than these are nobody's accident, unless they were all there were. */
  private static final long NOTABLE = 10;

  /** The tables of which more is expected than of the others; each must be there. */
  public static Set<String> busyTables() {
    return Stream.of(COMING_AND_GOING, GROWING)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the table gained or lost more than so many rows of a hundred since the last count. */
  boolean isSudden(int percent) {
    if (before == null || COMING_AND_GOING.contains(table)) {
      return false;
    }
    var difference = Math.abs(rows - before);
    return rows == 0
        ? before > 0
        : difference >= NOTABLE
            && difference * 100 > before * percent
            && (rows < before || !GROWING.contains(table));
  }
}
