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

/** Asking for records by a form. */
class AskingByFormsTest {
  private static final String EMAIL = "asking@example.org";
  private static final String PASSWORD = "a quiet evening";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    accounts.join(EMAIL, PASSWORD);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void asksForRecordsOfAPlace() {
    try (var browser = new BrowserForTests(registry)) {
      var path = "/requests/new?place=pennsylvania/allegheny&type=Stops";
      var asked = browser.open(path);
      assertThat(BrowserForTests.location(asked)).startsWith("/sign-in?next=%2Frequests%2Fnew");
      signIn(browser);
      assertThat(browser.open(path).body())
          .contains("value=\"pennsylvania/allegheny\"", "<option value=\"Stops\" selected>");
      var answer =
          browser.submit(
              "/requests/new",
              "title",
              "Stops <by> hour",
              "notes",
              "For a thesis.",
              "place",
              "pennsylvania/allegheny",
              "type",
              "Stops",
              "urgency",
              "not_urgent");
      assertThat(BrowserForTests.location(answer)).matches("/requests/\\d+");
      assertThat(
              accounts.value(
                  "select title || ' ' || u.email from data_requests r join users u on u.id ="
                      + " creator_user_id where title like '%hour'"))
          .isEqualTo("Stops <by> hour " + EMAIL);
      assertThat(browser.open("/profile").body()).contains("Stops &lt;by&gt; hour");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', why, '', title",
    "what, '', '', notes",
    "what, why, atlantis, place",
    "what, why, a/b/c/d, place"
  })
  void keepsWhatWasTypedWhereSomethingIsWrong(
      String title, String notes, String place, String field) {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open("/requests/new");
      var answer = browser.submit("/requests/new", "title", title, "notes", notes, "place", place);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("id=\"" + field + "-error\"", "value=\"" + title + "\"", notes + "</textarea>");
    }
  }

  private static void signIn(BrowserForTests browser) {
    browser.submit("/sign-in", "email", EMAIL, "password", PASSWORD);
  }
}
