package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.ForgetProofsService;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What proves nothing any more does not pile up. */
class ForgetProofsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void removesWhatHasEndedAndNothingElse() {
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
        """);
    var proofs =
        new ForgetProofsService(
            Persistence.over(database.dataSource()).oldProofs(), InstantSource.fixed(NOW));
    assertThat(proofs.forgetOld()).isEqualTo(8);
    assertThat(proofs.forgetOld()).isZero();
    assertThat(left("user_sessions", "right(id::text, 1)")).isEqualTo("3");
    assertThat(left("reset_tokens", "token")).isEqualTo("young");
    assertThat(left("sign_in_throttles", "subject")).isEqualTo("young");
    assertThat(left("sign_in_networks", "left(network, 1)")).isEqualTo("b");
    assertThat(left("pending_users", "email")).isEqualTo("lately@example.org");
  }

  private Object left(String table, String column) {
    return database.value("select string_agg(" + column + ", ' ') from " + table).orElseThrow();
  }
}
