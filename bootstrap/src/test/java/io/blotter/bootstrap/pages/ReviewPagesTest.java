package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stewards at work on sources: edited and rejected, and what was changed before. */
class ReviewPagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String STEWARD = "steward@example.org";
  private static final String MEMBER = "member@example.org";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    accounts.join(STEWARD, PASSWORD);
    accounts.join(MEMBER, PASSWORD);
    registry
        .database()
        .execute(
            """
            insert into link_users__permissions (user_id, permission_id)
            select u.id, p.id from users u, permissions p
            where u.email = 'steward@example.org'
              and p.permission_name in ('write_data', 'call_ds_source_collector_endpoints', 'read_all_user_info');
            insert into data_sources (id, name, source_url, record_type_id, access_notes)
            values (701, 'To edit', 'https://edit.example', 2, 'Kept'),
                   (702, 'To reject', 'https://reject.example', 2, null),
                   (703, 'Other', 'https://other.example', 2, null);
            insert into link_agencies__data_sources (agency_id, data_source_id) values (1, 701);
            insert into data_requests (id, title, submission_notes, request_status)
            values (701, 'Wanted 1', 'For a thesis.', 'Intake');
            """);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void listsWhatCameIn() {
    try (var browser = as(STEWARD)) {
      assertThat(browser.open("/review").body())
          .contains("Wanted 1", "href=\"/review/sources/703\"", "Other")
          .contains("href=\"/users\"");
      assertThat(browser.open("/review?lang=es").body()).contains("Por revisar");
    }
  }

  @Test
  void editsASourceAndShowsWhatWasChanged() {
    try (var browser = as(STEWARD)) {
      assertThat(browser.open("/review/sources/701").body())
          .contains("value=\"To edit\"", "name=\"agency\" value=\"1\" checked");
      var answer =
          browser.submit(
              "/review/sources/701",
              "source_url",
              "https://edit.example/new",
              "name",
              "Edited <now>",
              "record_type",
              "Stops",
              "access_types",
              "API");
      assertThat(BrowserForTests.location(answer)).isEqualTo("/review/sources/701");
      assertThat(browser.follow(answer).body())
          .contains("value=\"Edited &lt;now>\"")
          .contains("<del>To edit</del></td><td><ins>Edited &lt;now&gt;</ins>")
          .contains("<ins>Stops</ins>", "by user");
      assertThat(
              accounts.value(
                  "select access_notes || array_to_string(access_types, '') from data_sources where"
                      + " id = 701"))
          .as("what the form does not ask for stays")
          .isEqualTo("KeptAPI");
      assertThat(
              accounts.value(
                  "select count(*) from link_agencies__data_sources where data_source_id = 701"))
          .isEqualTo("0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source_url, ''",
    "source_url, https://other.example",
    "source_url, https://user:word@other.example",
    "name, ''",
    "record_type, ''",
    "coverage_end, 2018-12-31"
  })
  void keepsWhatWasTypedWhereSomethingIsWrong(String field, String value) {
    try (var browser = as(STEWARD)) {
      browser.open("/review/sources/702");
      var type = accounts.value("select name from record_types where id = 2");
      var answer =
          browser.submit(
              "/review/sources/702",
              field,
              value,
              "source_url",
              "https://reject.example",
              "name",
              "Kept",
              "record_type",
              type,
              "coverage_start",
              "2019-01-01",
              "description",
              "Typed");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#" + field + "\"", "Typed</textarea>");
      assertThat(accounts.value("select name from data_sources where id = 702"))
          .isEqualTo("To reject");
    }
  }

  @Test
  void rejectsASourceWithAReason() {
    registry
        .database()
        .execute(
            "insert into data_sources (id, name, source_url) values (704, 'Spam', 'spam.example')");
    try (var browser = as(STEWARD)) {
      browser.open("/review/sources/704");
      var without = browser.submit("/review/sources/704/rejection", "reason", " ");
      assertThat(without.statusCode()).isEqualTo(422);
      assertThat(without.body()).contains("id=\"reason-error\"");
      var answer = browser.submit("/review/sources/704/rejection", "reason", "An advertisement");
      assertThat(BrowserForTests.location(answer)).isEqualTo("/review");
      assertThat(browser.open("/sources/704").statusCode()).isEqualTo(404);
      assertThat(
              accounts.value(
                  "select old_data ->> 'rejection_note' from change_log where table_name ="
                      + " 'data_sources' and operation_type = 'DELETE' and (old_data ->> 'name') ="
                      + " 'Spam'"))
          .isEqualTo("An advertisement");
      assertThat(browser.submit("/review/sources/704/rejection", "reason", "again").statusCode())
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/review", "/review/sources/703"})
  void isNotForOthers(String path) {
    try (var browser = as(MEMBER);
        var stranger = new BrowserForTests(registry)) {
      assertThat(browser.open(path).statusCode()).isEqualTo(403);
      assertThat(BrowserForTests.location(stranger.open(path))).startsWith("/sign-in?next=");
      assertThat(browser.open("/").body()).doesNotContain("href=\"/review\"");
    }
  }

  @Test
  void refusesFormsOfOthers() {
    try (var browser = as(MEMBER)) {
      browser.open("/");
      assertThat(
              browser
                  .submit("/review/sources/703", "source_url", "https://x.example", "name", "x")
                  .statusCode())
          .isEqualTo(403);
      assertThat(browser.submit("/review/sources/703/rejection", "reason", "x").statusCode())
          .isEqualTo(403);
      assertThat(browser.open("/requests/701-wanted-1").body())
          .doesNotContain("action=\"/requests/701");
      var change =
          browser.submit("/requests/701", "title", "Taken over", "notes", "x", "urgency", "urgent");
      assertThat(change.statusCode()).isEqualTo(403);
      assertThat(browser.submit("/requests/701/withdrawal").statusCode()).isEqualTo(403);
    }
  }

  private static BrowserForTests as(String email) {
    return BrowserForTests.of(registry, email, PASSWORD);
  }
}
