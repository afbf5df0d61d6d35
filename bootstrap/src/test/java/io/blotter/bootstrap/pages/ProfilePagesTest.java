package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one has here: a password, searches, requests. */
class ProfilePagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void changesThePasswordAndEndsTheOtherSessions() {
    accounts.join("changing@example.org", PASSWORD);
    try (var browser = as("changing@example.org");
        var other = as("changing@example.org")) {
      browser.open("/profile");
      var wrong = change(browser, "some wrong evening", "another quiet evening");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body())
          .contains("id=\"old_password-error\"")
          .doesNotContain("some wrong evening");
      assertThat(change(browser, PASSWORD, "password").body())
          .contains("id=\"new_password-error\"");
      assertThat(change(browser, PASSWORD, "another quiet evening").body())
          .contains("Your password is changed");
      assertThat(browser.open("/profile").statusCode()).isEqualTo(200);
      assertThat(other.open("/profile").statusCode()).as("another session").isEqualTo(303);
      assertThat(accounts.signIn("changing@example.org", PASSWORD).status()).isEqualTo(401);
      assertThat(accounts.signIn("changing@example.org", "another quiet evening").status())
          .isEqualTo(200);
    }
  }

  @Test
  void refusesAPasswordFromAnotherPageOrOfNobody() {
    accounts.join("forged@example.org", PASSWORD);
    try (var browser = as("forged@example.org");
        var stranger = new BrowserForTests(registry)) {
      browser.open("/profile");
      assertThat(
              browser.submitFrom("cross-site", "/profile/password", browser.token()).statusCode())
          .isEqualTo(403);
      assertThat(BrowserForTests.location(change(stranger, PASSWORD, "another quiet evening")))
          .startsWith("/sign-in");
    }
  }

  @Test
  void leadsToTheSearchesOneMadeAndTellsHowFarRequestsAre() {
    var token = "Bearer " + accounts.join("searching@example.org", PASSWORD).access();
    var place =
        accounts.value(
            "select id from locations_expanded where county_name = 'Allegheny' and type = 'County'"
                + " and state_iso = 'PA'");
    accounts.get("/api/v2/search/search-location-and-record-type?location_id=" + place, token);
    accounts.get(
        "/api/v2/search/search-location-and-record-type?record_types=Stops,Surveys&location_id="
            + place,
        token);
    registry
        .database()
        .execute(
            """
            insert into data_requests (title, submission_notes, request_status, creator_user_id)
            select 'Mine', 'Why', 'Active', id from users where email = 'searching@example.org'
            """);
    try (var browser = as("searching@example.org")) {
      assertThat(browser.open("/profile").body())
          .contains("href=\"/search?place=pennsylvania/allegheny\">any records</a>")
          .contains("href=\"/search?place=pennsylvania/allegheny&amp;type=Stops\">Stops</a>")
          .contains(">Surveys</a>", "Worked on, since");
    }
  }

  private static HttpResponse<String> change(BrowserForTests browser, String old, String fresh) {
    return browser.submit("/profile/password", "old_password", old, "new_password", fresh);
  }

  private static BrowserForTests as(String email) {
    return BrowserForTests.of(registry, email, PASSWORD);
  }
}
