package io.blotter.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.domain.audit.AuditedTable;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who changed what, and when. */
@Proves("GET /api/v4/changes")
class HistoryTest {
  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);
  private static final String ADMIN =
      "Bearer " + TokensForTests.access("\"create_update_user\",\"read_all_user_info\"");

  @BeforeAll
  static void change() {
    registry
        .database()
        .execute(
            """
            insert into users (id, email, password_digest) values (7, 'seven@example.org', 'a digest');
            insert into link_users__permissions (user_id, permission_id)
            select 7, id from permissions where permission_name = 'read_all_user_info';
            update data_sources set record_formats = '{PDF,CSV}' where id = 1;
            update data_sources set name = name where id = 1;
            delete from link_agencies__data_sources where data_source_id = 2;
            """);
    for (var i = 1; i <= 5; i++) {
      registry
          .database()
          .execute("update agencies set name = 'Harbor Police " + i + "' where id = 4");
    }
  }

  @Test
  void namesTheUserAndTheCallOfAGrantAndAWithdrawal() {
    change("remove", "call-42");
    change("add", "call-43");
    var changes = changes("table=link_users__permissions");
    var granted = changes.get(0);
    assertThat(granted.path("operation").asString()).isEqualTo("INSERT");
    assertThat(granted.path("user_id").asLong()).isEqualTo(1);
    assertThat(granted.path("request_id").asString()).isEqualTo("call-43");
    assertThat(granted.path("before").isNull()).isTrue();
    assertThat(granted.path("after").toString()).isEqualTo("{\"user_id\":7,\"permission_id\":2}");
    assertThat(granted.path("row_key")).isEqualTo(granted.path("after"));
    var withdrawn = changes.get(1);
    assertThat(withdrawn.path("operation").asString()).isEqualTo("DELETE");
    assertThat(withdrawn.path("request_id").asString()).isEqualTo("call-42");
    assertThat(withdrawn.path("before").path("user_id").asLong()).isEqualTo(7);
    assertThat(withdrawn.path("after").isNull()).isTrue();
  }

  @Test
  void keepsWhoCouldComeInByWhat() {
    registry
        .database()
        .execute(
            """
            insert into api_keys (user_id, name, prefix, digest) values (7, 'robot', '01234567', repeat('b', 64));
            update api_keys set last_used_at = now() where user_id = 7;
            update api_keys set revoked_at = now() where user_id = 7;
            insert into external_accounts (user_id, account_type, account_identifier) values (7, 'github', '42');
            insert into user_capacities (user_id, capacity) values (7, 'police');
            update users set password_changed_at = now(), password_digest = 'another digest' where id = 7;
            """);
    assertThat(operations("api_keys")).isEqualTo("UPDATE INSERT INSERT");
    assertThat(operations("external_accounts")).isEqualTo("INSERT");
    assertThat(operations("user_capacities")).isEqualTo("INSERT");
    assertThat(changes("table=users&id=7").get(0).path("after").propertyNames())
        .containsExactly("password_changed_at");
    assertThat(changes("table=api_keys").toString()).doesNotContain("bbbb", "digest");
  }

  private static String operations(String table) {
    return changes("table=" + table)
        .valueStream()
        .map(change -> change.path("operation").asString())
        .collect(Collectors.joining(" "));
  }

  private static void change(String verb, String request) {
    var answer =
        accounts.send(
            HttpRequest.newBuilder(registry.uri("/api/v3/permission/user/7/" + verb))
                .header("Authorization", ADMIN)
                .header("X-Request-Id", request)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"permission\":\"read_all_user_info\"}")));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void showsTheOrderOfAList() {
    var changes = changes("table=data_sources&id=1");
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path("before").toString())
        .isEqualTo("{\"record_formats\":[\"CSV\",\"PDF\"]}");
    assertThat(changes.get(0).path("after").toString())
        .isEqualTo("{\"record_formats\":[\"PDF\",\"CSV\"]}");
    assertThat(changes.get(0).path("user_id").isNull()).isTrue();
  }

  @Test
  void keepsLinksThatAreGone() {
    assertThat(changes("table=link_agencies__data_sources"))
        .extracting(change -> change.path("before").toString())
        .contains("{\"agency_id\":2,\"data_source_id\":2}");
  }

  @Test
  void givesPagesWithoutGapsFromTheNewestOn() {
    var first = accounts.get("/api/v4/changes?table=agencies&id=4&limit=3", ADMIN).body();
    var second =
        accounts
            .get(
                "/api/v4/changes?table=agencies&id=4&limit=3&before=" + first.path("next").asLong(),
                ADMIN)
            .body();
    assertThat(first.path("changes")).hasSize(3);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(
            Stream.concat(first.path("changes").valueStream(), second.path("changes").valueStream())
                .map(change -> change.path("after").path("name").asString()))
        .containsExactly(
            "Harbor Police 5",
            "Harbor Police 4",
            "Harbor Police 3",
            "Harbor Police 2",
            "Harbor Police 1");
  }

  @ParameterizedTest
  @CsvSource({
    "table=mail_queue, table must be one of: agencies",
    "id=4, table is missing",
    "table=agencies&id=0, id must be a positive whole number",
    "table=users&before=x, before must be a positive whole number",
    "table=users&limit=101, limit must be a whole number from 1 to 100",
    "table=users&rows=1, Unexpected fields: {'rows'}"
  })
  void saysWhichRuleIsBroken(String query, String rule) {
    var refused = accounts.get("/api/v4/changes?" + query, ADMIN);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("detail").asString()).startsWith(rule);
  }

  @Test
  void knowsEveryTableThatHasTheTrigger() {
    var audited =
        accounts.value(
            "select string_agg(distinct tgrelid::regclass::text, ' ') from pg_trigger where tgfoid"
                + " = 'log_table_changes'::regproc");
    assertThat(Stream.of(AuditedTable.values()).map(AuditedTable::label).sorted())
        .containsExactlyInAnyOrder(audited.split(" "));
  }

  @Test
  void keepsTheSameColumnsOfChangedAndOfDeletedRows() {
    assertThat(
            accounts.value(
                "select string_agg(tgrelid::regclass::text, ' ') from (select tgrelid from"
                    + " pg_trigger where tgfoid = 'log_table_changes'::regproc group by tgrelid"
                    + " having count(distinct tgargs) > 1 or sum(tgtype & 24) <> 24) uneven"))
        .isEmpty();
  }

  @Test
  void keepsEachRowOfAStatementAndWhatWentWithIt() {
    registry
        .database()
        .execute(
            """
            insert into data_sources (id, name, source_url) values (801, 'One', 'https://gone.example/1'), (802, 'Two', 'https://gone.example/2');
            insert into link_agencies__data_sources (data_source_id, agency_id) values (801, 1), (802, 2);
            update data_sources set name = name || '!' where id in (801, 802);
            delete from data_sources where id in (801, 802);
            """);
    for (var source : new String[][] {{"801", "One", "1"}, {"802", "Two", "2"}}) {
      var changes = changes("table=data_sources&id=" + source[0]);
      assertThat(changes.get(0).path("before").path("name").asString()).isEqualTo(source[1] + "!");
      assertThat(changes.get(0).path("before").has("normalized_url")).isFalse();
      assertThat(changes.get(1).path("before").toString())
          .isEqualTo("{\"name\":\"" + source[1] + "\"}");
      assertThat(changes.get(1).path("after").toString())
          .isEqualTo("{\"name\":\"" + source[1] + "!\"}");
      assertThat(changes("table=link_agencies__data_sources").toString())
          .contains("{\"agency_id\":" + source[2] + ",\"data_source_id\":" + source[0] + "}");
    }
  }

  @Test
  void tellsRowsApartWhoseKeysChangeAtOnce() {
    registry
        .database()
        .execute(
            """
            insert into meta_urls (id, url) values (901, 'https://keys.example/1'), (902, 'https://keys.example/2');
            insert into link_agencies__meta_urls (agency_id, meta_url_id) values (1, 901), (2, 902);
            update link_agencies__meta_urls set agency_id = 3 - agency_id where meta_url_id in (901, 902);
            """);
    assertThat(changes("table=link_agencies__meta_urls").valueStream().limit(2))
        .extracting(change -> change.path("row_key") + " " + change.path("after"))
        .containsExactly(
            "{\"agency_id\":2,\"meta_url_id\":902} {\"agency_id\":1}",
            "{\"agency_id\":1,\"meta_url_id\":901} {\"agency_id\":2}");
  }

  @Test
  void showsWhatEditorsNoteAmongThemselvesToEditorsOnly() {
    registry
        .database()
        .execute(
            """
            update data_requests set title = 'Later', internal_notes = 'a secret', archive_reason = 'old' where id = 1;
            insert into data_requests (id, title, internal_notes) values (9, 'Gone', 'another secret');
            delete from data_requests where id = 9;
            """);
    var read = changes("table=data_requests");
    assertThat(read.toString()).contains("Later", "Gone", "old").doesNotContain("secret");
    var editor = "Bearer " + TokensForTests.access("\"write_data\",\"read_all_user_info\"");
    assertThat(accounts.get("/api/v4/changes?table=data_requests", editor).raw().body())
        .contains("a secret", "another secret");
  }

  private static JsonNode changes(String query) {
    return accounts.get("/api/v4/changes?" + query, ADMIN).body().path("changes");
  }
}
