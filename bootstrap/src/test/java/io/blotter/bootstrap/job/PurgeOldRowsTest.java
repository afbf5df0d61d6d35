package io.blotter.bootstrap.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.job.PurgeOldRowsService;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What only grows is trimmed, but for the history. */
class PurgeOldRowsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void removesWhatIsTooOldAndNothingElse() {
    database.execute(
        """
        insert into table_count_log (table_name, count, created_at)
        select 'agencies', 1, now() - interval '91 days' from generate_series(1, 12000);
        insert into table_count_log (table_name, count, created_at)
        values ('agencies', 2, now() - interval '89 days');
        insert into notification_log (user_count, created_at)
        values (1, now() - interval '500 days'), (2, now() - interval '400 days');
        insert into data_sources (id, name, source_url)
        values (1, 'old', 'https://old.example'), (2, 'new', 'https://new.example');
        insert into data_source_pending_event_notification (id, data_source_id, event_type, created_at)
        values (1, 1, 'Data Source Approved', now() - interval '366 days'),
               (2, 2, 'Data Source Approved', now() - interval '364 days');
        insert into users (id, email) values (1, 'a@example.org');
        insert into data_source_user_notification_queue (event_id, user_id) values (1, 1), (2, 1);
        insert into change_log (operation_type, table_name, affected_id, old_data, created_at)
        values ('DELETE', 'agencies', 1, '{}', now() - interval '20 years');
        truncate data_changes;
        """);
    var persistence = Persistence.over(database.dataSource());
    var purge = new PurgeOldRowsService(persistence.job().oldRows(), persistence.clock());
    assertThat(purge.purge()).isEqualTo(12_002);
    assertThat(purge.purge()).as("the note of the first round").isOne();
    assertThat(count("table_count_log")).isEqualTo(1L);
    assertThat(count("notification_log")).isEqualTo(1L);
    assertThat(count("data_source_user_notification_queue")).isEqualTo(1L);
    assertThat(count("change_log")).isEqualTo(1L);
  }

  @Test
  void removesWhatProvesNothingAnyMore() {
    database.execute(
        """
        insert into users (id, email) values (1, 'a@example.org');
        insert into user_sessions (id, user_id, refresh_id, expires_at, ended_at)
        values ('00000000-0000-0000-0000-000000000001', 1, gen_random_uuid(), '2026-11-20T11:00Z', null),
               ('00000000-0000-0000-0000-000000000002', 1, gen_random_uuid(), '2026-11-22T11:00Z', '2026-11-20T11:00Z'),
               ('00000000-0000-0000-0000-000000000003', 1, gen_random_uuid(), '2026-11-20T13:00Z', null);
        insert into reset_tokens (user_id, token, create_date)
        values (1, 'old', '2026-11-20T11:00Z'), (1, 'young', '2026-11-21T11:50Z');
        insert into github_sign_ins (code_digest, github_id, email, expires_at)
        values (repeat('a', 64), '1', 'a@example.org', '2026-11-20T11:00Z');
        insert into github_states (state_digest, used_at)
        values (repeat('a', 64), '2026-11-20T11:00Z'), (repeat('b', 64), '2026-11-21T11:50Z');
        insert into sign_in_throttles (subject, failures, blocked_until, updated_at)
        values ('old', 9, '2026-11-20T11:15Z', '2026-11-20T11:00Z'),
               ('young', 9, '2026-11-21T11:15Z', '2026-11-21T11:00Z');
        insert into sign_in_networks (user_id, network, used_at)
        values (1, repeat('a', 64), '2026-08-01T00:00Z'), (1, repeat('b', 64), '2026-09-01T00:00Z');
        insert into pending_users (email, password_digest, validation_token, created_at)
        values ('long@example.org', 'x', 'x', '2026-10-01T00:00Z'),
               ('lately@example.org', 'x', 'y', '2026-11-01T00:00Z');
        insert into idempotency_keys (user_id, key, request_digest, answer, created_at)
        values (1, 'old', sha256('a'), '{}', '2026-11-20T11:00Z'), (1, 'young', sha256('a'), '{}', '2026-11-21T11:00Z');
        truncate data_changes;
        """);
    var purge =
        new PurgeOldRowsService(
            Persistence.over(database.dataSource()).job().oldRows(), InstantSource.fixed(NOW));
    assertThat(purge.purge()).isEqualTo(9);
    assertThat(purge.purge()).as("the note of the first round").isOne();
    assertThat(left("user_sessions", "right(id::text, 1)")).isEqualTo("3");
    assertThat(left("reset_tokens", "token")).isEqualTo("young");
    assertThat(left("github_states", "left(state_digest, 1)")).isEqualTo("b");
    assertThat(left("sign_in_throttles", "subject")).isEqualTo("young");
    assertThat(left("sign_in_networks", "left(network, 1)")).isEqualTo("b");
    assertThat(left("pending_users", "email")).isEqualTo("lately@example.org");
    assertThat(left("idempotency_keys", "key")).isEqualTo("young");
  }

  @Test
  void keepsMailForAMonth() {
    database.execute(
        """
        insert into mail_queue (message_id, recipient, subject, text_body, due_at, sent_at, parked_at)
        values ('sent-long-ago', 'a@example.org', 's', null, '2026-10-01Z', '2026-10-22T11:59Z', null),
               ('sent-lately', 'a@example.org', 's', null, '2026-10-01Z', '2026-10-22T12:01Z', null),
               ('parked-long-ago', 'a@example.org', 's', 't', '2026-10-01Z', null, '2026-10-22T11:59Z'),
               ('waiting', 'a@example.org', 's', 't', '2026-10-01Z', null, null);
        truncate data_changes;
        """);
    var purge =
        new PurgeOldRowsService(
            Persistence.over(database.dataSource()).job().oldRows(), InstantSource.fixed(NOW));
    assertThat(purge.purge()).isEqualTo(2);
    assertThat(left("mail_queue", "message_id")).isEqualTo("sent-lately waiting");
  }

  private Object left(String table, String column) {
    return database
        .value("select string_agg(" + column + ", ' ' order by " + column + ") from " + table)
        .orElseThrow();
  }

  private Object count(String table) {
    return database.value("select count(*) from " + table).orElseThrow();
  }
}
