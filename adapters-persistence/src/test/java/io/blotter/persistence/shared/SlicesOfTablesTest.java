package io.blotter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Every table belongs to one slice of the data, or is named here as belonging to none, and says of
 * which summaries it is a part.
 */
class SlicesOfTablesTest {
  @AutoClose private static final TestDatabase database = SeededDatabase.create();

  @Test
  void everyTableHasOneTriggerThatNotesWhateverIsWritten() {
    var afterEachStatement = 4 + 8 + 16 + 32;
    assertThat(
            database.value(
                """
                select string_agg(tgrelid::regclass::text, ' ')
                from (
                  select tgrelid, count(*), min(tgtype) as type, bool_and(tgenabled = 'O') as enabled
                  from pg_trigger
                  where tgfoid = 'note_data_change'::regproc
                  group by tgrelid) noted
                where count > 1 or not enabled or type <> %d
                """
                    .formatted(afterEachStatement)))
        .isEmpty();
  }

  @Test
  void whatBelongsToNoneIsNamed() {
    assertThat(
            database.value(
                """
                select string_agg(relname, ' ' order by relname)
                from pg_class
                where relnamespace = 'public'::regnamespace
                  and relkind = 'r'
                  and relname <> 'flyway_schema_history'
                  and not exists (
                    select from pg_trigger
                    where tgrelid = pg_class.oid and tgfoid = 'note_data_change'::regproc)
                """))
        .hasValue(
            String.join(
                " ",
                "adopted_rows",
                "calls",
                "change_log",
                "data_changes",
                "data_request_pending_event_notification",
                "data_request_user_notification_queue",
                "data_source_pending_event_notification",
                "data_source_user_notification_queue",
                "external_accounts",
                "github_issue_attempts",
                "github_sign_ins",
                "github_states",
                "idempotency_keys",
                "job_runs",
                "link_follow_record_types",
                "link_projects__data_requests",
                "link_projects__data_sources",
                "link_recent_searches__record_categories",
                "link_recent_searches__record_types",
                "link_user_followed_location",
                "mail_queue",
                "notification_log",
                "pending_users",
                "projects",
                "rate_buckets",
                "recent_searches",
                "reference_data_loads",
                "reset_tokens",
                "scheduled_tasks",
                "sign_in_networks",
                "sign_in_throttles",
                "stale_summaries",
                "table_count_log",
                "user_capacities"));
  }

  /**
   * The one that is named here has note_stale_rows() look whether what it reads is another. Nothing
   * refreshes a view with another that it is made of.
   */
  @Test
  void eachTableThatAViewReadsNotesItAsStale() {
    assertThat(
            database.value(
                """
                with recursive reads as (
                  select pg_rewrite.ev_class as view, pg_rewrite.ev_class as relation
                  from pg_rewrite
                  join pg_class on pg_class.oid = ev_class and relkind = 'm'
                  union
                  select reads.view, pg_depend.refobjid
                  from reads
                  join pg_class on pg_class.oid = reads.relation
                    and (relkind = 'v' or reads.relation = reads.view)
                  join pg_rewrite on ev_class = reads.relation
                  join pg_depend on objid = pg_rewrite.oid
                    and classid = 'pg_rewrite'::regclass and refclassid = 'pg_class'::regclass)
                select string_agg(view::regclass || ' of ' || relname, ', ' order by view::regclass::text, relname)
                from reads
                join pg_class on pg_class.oid = relation and relkind in ('r', 'm') and relation <> view
                where not exists (
                  select from pg_trigger
                  where tgrelid = relation
                    and tgfoid = 'note_data_change'::regproc
                    and position(convert_to(view::regclass::text, 'UTF8') || '\\x00' in tgargs) > 0)
                """))
        .hasValue("typeahead_words of agencies");
  }
}
