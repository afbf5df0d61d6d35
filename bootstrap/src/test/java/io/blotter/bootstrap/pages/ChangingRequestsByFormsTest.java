package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests moved on by stewards, changed and withdrawn by who made them. */
class ChangingRequestsByFormsTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String STEWARD = "steward@example.org";
  private static final String ASKING = "creator@example.org";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    accounts.join(STEWARD, PASSWORD);
    accounts.join(ASKING, PASSWORD);
    registry
        .database()
        .execute(
            """
            insert into link_users__permissions (user_id, permission_id)
            select u.id, p.id from users u, permissions p
            where u.email = 'steward@example.org'
              and p.permission_name in ('write_data', 'read_all_user_info');
            insert into data_requests (id, title, submission_notes, request_status, creator_user_id)
            select 700 + n, 'Wanted ' || n, 'For a thesis.', 'Intake', u.id
            from users u, generate_series(1, 3) n
            where u.email = 'creator@example.org';
            """);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void movesARequestOnAndAnswersIt() {
    try (var browser = as(STEWARD);
        var asking = as(ASKING)) {
      assertThat(browser.open("/requests/701-wanted-1").body())
          .contains("action=\"/requests/701\"", "name=\"internal_notes\"");
      var answer =
          change(
              browser,
              701,
              "status",
              "Archived",
              "archive_reason",
              "Is there",
              "internal_notes",
              "Known fellow");
      assertThat(BrowserForTests.location(answer)).isEqualTo("/requests/701-wanted-1");
      assertThat(browser.follow(answer).body())
          .contains("<del>Intake</del></td><td><ins>Archived</ins>", "Known fellow");
      assertThat(asking.open("/requests/701-wanted-1").body())
          .contains("action=\"/requests/701/withdrawal\"")
          .doesNotContain("Known fellow", "name=\"status\"", "<del>");
      assertThat(new BrowserForTests(registry).open("/requests/701-wanted-1").body())
          .doesNotContain("action=\"/requests/701\"", "Known fellow", "Is there");
    }
  }

  @Test
  void letsWhoAskedChangeAndWithdraw() {
    try (var browser = as(ASKING)) {
      browser.open("/requests/702-wanted-2");
      var wrong = change(browser, 702, "title", "");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body()).contains("id=\"title-error\"");
      assertThat(change(browser, 702, "years", "2015 to 2024", "status", "Complete").statusCode())
          .isEqualTo(303);
      assertThat(
              accounts.value(
                  "select coverage_range || ' ' || request_status from data_requests where id ="
                      + " 702"))
          .isEqualTo("2015 to 2024 Intake");
      var withdrawn = browser.submit("/requests/702/withdrawal");
      assertThat(browser.follow(withdrawn).body())
          .contains("Withdrawn, since")
          .doesNotContain("/withdrawal");
    }
  }

  private static HttpResponse<String> change(
      BrowserForTests browser, long request, String... fields) {
    var usual =
        new String[] {
          "title",
          "Wanted " + (request - 700),
          "notes",
          "For a thesis.",
          "urgency",
          "indefinite_unknown",
          "status",
          "Intake"
        };
    var all = new String[fields.length + usual.length];
    System.arraycopy(fields, 0, all, 0, fields.length);
    System.arraycopy(usual, 0, all, fields.length, usual.length);
    return browser.submit("/requests/" + request, all);
  }

  private static BrowserForTests as(String email) {
    return BrowserForTests.of(registry, email, PASSWORD);
  }
}
