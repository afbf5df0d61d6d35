package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.DataSensitivity;
import io.blotter.migrations.SampleData;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.environment.SensitiveColumns.ColumnName;
import io.blotter.toolchain.environment.Sensitivity;
import io.blotter.toolchain.run.Verification;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What of production's people, keys and tokens comes to the sandbox: nothing; to the stage: all.
 */
class SandboxOfProductionTest {
  private static final String PEOPLE =
      """
      insert into users (email, password_digest, api_key, role) values
        ('ann@people.example', '$argon2id$v=19$m=16$c2FsdDE$ZGlnZXN0MQ', 'api-key-of-ann', 'admin'),
        ('bob@people.example', 'pbkdf2:sha256:1000$salt$0badc0de', 'api-key-of-bob', null);
      insert into api_keys (user_id, name, prefix, digest)
        select id, 'laptop of ' || email, '0badcafe', encode(digest(email, 'sha256'), 'hex') from users where role = 'admin';
      insert into user_sessions (id, user_id, refresh_id, previous_refresh_id, expires_at)
        select gen_random_uuid(), id, gen_random_uuid(), gen_random_uuid(), now() from users;
      insert into reset_tokens (token, user_id) select 'reset-token-' || id, id from users;
      insert into pending_users (email, password_digest, validation_token, former_tokens)
        values ('cy@people.example', '$argon2id$pending', 'validation-token-1', '{former-token-1}');
      insert into external_accounts (user_id, account_type, account_identifier)
        select id, 'github', 'github-account-' || id from users;
      insert into github_sign_ins (code_digest, github_id, email, expires_at)
        values (repeat('ab', 32), 'github-id-77', 'dee@people.example', now());
      insert into github_states (state_digest) values (repeat('cd', 32));
      insert into idempotency_keys (user_id, key, request_digest, answer, created_at)
        select id, 'idempotency-key-' || id, digest(email, 'sha256'), '{"email": "' || email || '"}', now() from users;
      insert into mail_queue (message_id, recipient, subject, text_body, html_body, reply_to, unsubscribe, last_error)
        select 'message-id-' || id, email, 'letter to ' || email, 'reset-link-token-' || id, '<a>reset-link-token</a>',
          'reply@people.example', 'https://x/unsubscribe-token', 'refused ' || email from users;
      insert into rate_buckets (id) values ('bucket of 192.0.2.77');
      insert into sign_in_networks (user_id, network) select id, repeat('ef', 32) from users;
      insert into sign_in_throttles (subject, failures, account) values ('throttle of ann', 3, 'ann@people.example');
      insert into link_user_followed_location (user_id, location_id) select u.id, min(l.id) from users u, locations l group by u.id;
      insert into recent_searches (user_id, location_id) select u.id, max(l.id) from users u, locations l group by u.id;
      insert into data_requests (title, submission_notes, internal_notes, creator_user_id, date_created)
        select 'Request ' || id, 'public notes', 'internal: call ' || email, id, '2020-01-01' from users;
      insert into data_request_pending_event_notification (data_request_id, event_type)
        select id, 'Request Ready to Start' from data_requests;
      insert into data_request_user_notification_queue (event_id, user_id)
        select e.id, u.id from data_request_pending_event_notification e, users u;
      insert into job_runs (job, started_at, millis, failure) values ('mail', now(), 5, 'cannot write to eve@people.example');
      insert into change_log (operation_type, table_name, affected_id, old_data, new_data, user_id, request_id)
        select 'UPDATE', 'users', id, jsonb_build_object('email', 'old-' || email, 'password_digest', password_digest),
          jsonb_build_object('email', email), id, 'request-id-of-' || id from users;
      """;

  private static final Pattern EMAIL = Pattern.compile("[\\w.-]+@[\\w-]+\\.[\\w.]+");

  @TempDir private Path folder;
  @AutoClose private final TestDatabase production = SeededDatabase.create();
  @AutoClose private final TestDatabase target = TestDatabase.empty();

  @BeforeEach
  void begin() throws Exception {
    SampleData.load(production.dataSource());
    production.execute(PEOPLE);
    production.execute(
        "comment on database \"%s\" is '[environment: production]'"
            .formatted(production.dataSource().getDatabaseName()));
  }

  @Test
  void theSandboxHasNothingThatIsPersonalAndAllThatIsPublic() throws Exception {
    var secrets = new TreeSet<String>();
    for (var column : notPublic()) {
      values(column).stream().filter(value -> value.length() > 7).forEach(secrets::add);
    }
    EMAIL.matcher(text(production)).results().forEach(found -> secrets.add(found.group()));
    assertThat(secrets)
        .hasSizeGreaterThan(60)
        .contains("ann@people.example", "api-key-of-bob", "eve@people.example", "0badcafe")
        .contains("reset-token-1", "idempotency-key-1", "laptop of ann@people.example");

    refresh("sandbox");

    var found = text(target);
    assertThat(found).contains("Request ", "public notes");
    assertThat(secrets).noneMatch(found::contains);
    var left = Verification.counts(production.dataSource());
    left.replaceAll((table, rows) -> hasPublicRows(table) ? rows : 0L);
    left.merge("public.job_runs", -1L, Long::sum); // which says nothing but how it failed
    assertThat(Verification.counts(target.dataSource())).isEqualTo(left);
    assertThat(left).containsEntry("public.data_requests", 2L).containsEntry("public.users", 0L);
    assertThat(Verification.of(target.dataSource())).isEmpty();
    assertThat(
            target.value("select count(*) from pg_constraint where contype = 'f' and convalidated"))
        .isEqualTo(
            production.value(
                "select count(*) from pg_constraint where contype = 'f' and convalidated"));
    assertThat(target.value("insert into data_requests (title) values ('new') returning id"))
        .isEqualTo(production.value("select max(id) + 1 from data_requests"));
  }

  @Test
  void theStageHasAllRows() throws Exception {
    refresh("stage");
    assertThat(Verification.counts(target.dataSource()))
        .isEqualTo(Verification.counts(production.dataSource()));
    assertThat(text(target)).contains("ann@people.example", "api-key-of-bob", "reset-token-");
    assertThat(rows(target)).isEqualTo(rows(production));
  }

  private void refresh(String environment) throws Exception {
    var refreshed =
        new Shell(folder)
            .at(target)
            .with("BLOTTER_ENV", environment)
            .with("DUMP_DATABASE_URL", Shell.url(production))
            .run("db", "refresh", "--to", environment);
    assertThat(refreshed.err()).isEmpty();
    assertThat(refreshed.code()).isZero();
  }

  private static List<ColumnName> notPublic() {
    return DataSensitivity.declared().declared().entrySet().stream()
        .filter(column -> column.getValue() != Sensitivity.PUBLIC)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** No column of its key is personal or secret. */
  private static boolean hasPublicRows(String table) {
    return DataSensitivity.declared().declared().entrySet().stream()
        .filter(column -> ("public." + column.getKey().table()).equals(table))
        .findFirst()
        .orElseThrow()
        .getValue()
        .equals(Sensitivity.PUBLIC);
  }

  /** Texts and the like: who knows one of them knows something. */
  private List<String> values(ColumnName column) throws SQLException {
    return texts(
        production,
        "select distinct x::text from (select unnest(array[%2$s]::text[]) as x from %1$s where pg_typeof(%2$s)::text ~ '^(text|uuid|bytea|jsonb)') v where x is not null"
            .formatted(column.table(), column.column()));
  }

  private static String text(TestDatabase database) throws SQLException {
    return rows(database).values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
  }

  private static Map<String, List<String>> rows(TestDatabase database) throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    for (var table : Verification.counts(database.dataSource()).keySet()) {
      rows.put(table, texts(database, "select t::text from " + table + " t order by 1"));
    }
    return rows;
  }

  private static List<String> texts(TestDatabase database, String sql) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
