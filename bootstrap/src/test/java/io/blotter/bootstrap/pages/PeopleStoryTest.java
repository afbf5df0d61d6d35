package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does who has nothing but a browser and a mailbox. */
class PeopleStoryTest {
  private static final String PASSWORD = "a quiet evening";
  private static final Pattern LINK = Pattern.compile("https?://[^/]+(/api/v4/\\S+token=\\S+)");
  private static final Pattern KEY = Pattern.compile("<code>([0-9a-f]{32})</code>");
  private static RegistryForTests registry;
  private static AccountsForTests accounts;
  private static String pittsburgh;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    pittsburgh =
        accounts.value(
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso ="
                + " 'PA'");
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void joinsFollowsIsWrittenToUnfollowsAndLeaves() {
    var email = "story@example.org";
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-up");
      browser.submit("/sign-up", "email", email, "password", PASSWORD);
      var token = accounts.nextToken(email);
      browser.open("/validate/email?token=" + token);
      browser.submit("/validate/email", "token", token);
      browser.cookies().clear();
      browser.open("/sign-in?next=/profile");
      browser.submit("/sign-in", "email", email, "password", PASSWORD, "next", "/profile");

      assertThat(browser.open("/profile").body()).contains(email, "Nothing yet. Places");
      var followed = browser.submit("/follow", "place", pittsburgh, "next", "/profile");
      assertThat(browser.follow(followed).body()).contains("Pittsburgh, Allegheny, Pennsylvania");

      var letter = letterAboutPittsburgh();
      assertThat(letter).startsWith(email + " ");
      var link =
          LINK.matcher(letter).results().map(each -> each.group(1)).findFirst().orElseThrow();
      assertThat(browser.open(link).body()).contains("Stop following Pittsburgh");
      assertThat(browser.submit(link).body()).contains("You no longer follow Pittsburgh");
      assertThat(browser.open("/profile").body()).contains("Nothing yet. Places");

      browser.submit("/sign-out");
      assertThat(BrowserForTests.location(browser.open("/profile")))
          .isEqualTo("/sign-in?next=%2Fprofile");
    }
  }

  @Test
  void makesAKeyThatIsShownOnceAndEndsIt() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser, "keys@example.org");
      browser.open("/profile");
      var made = browser.submit("/profile/keys", "name", "<b>weekly</b>", "expires_at", "");
      assertThat(made.body()).contains("&lt;b>weekly").doesNotContain("<b>weekly");
      var key = KEY.matcher(made.body()).results().map(each -> each.group(1)).findFirst();
      assertThat(reads(key.orElseThrow())).isEqualTo(200);
      assertThat(made.headers().firstValue("Cache-Control")).hasValue("private, no-store");
      assertThat(browser.open("/profile").body()).doesNotContain(key.orElseThrow());
      var id = accounts.value("select max(id) from api_keys");
      assertThat(browser.submit("/profile/keys/end", "key", id).statusCode()).isEqualTo(303);
      assertThat(reads(key.orElseThrow())).isEqualTo(400);
      assertThat(browser.submit("/profile/keys/end", "key", "1").statusCode())
          .as("another user's key")
          .isIn(404, 422);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', name, must have 1 to 100 characters",
    "weekly, soon, expires_at, must be a day",
    "weekly, 2001-01-01, expires_at, must"
  })
  void keepsWhatWasTypedForAKeyThatCannotBe(String name, String day, String field, String error) {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser, "typed-" + day + field + "@example.org");
      browser.open("/profile");
      var answer = browser.submit("/profile/keys", "name", name, "expires_at", day);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .containsPattern("id=\"" + field + "-error\">[^<]*" + error)
          .contains("name=\"expires_at\" type=\"date\" value=\"" + day + "\"");
    }
  }

  @Test
  void unfollowsByTheSameButton() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser, "button@example.org");
      browser.open("/profile");
      browser.submit("/follow", "place", pittsburgh, "type", "Stops");
      assertThat(browser.open("/profile").body()).contains("Pittsburgh, Allegheny");
      assertThat(
              BrowserForTests.location(
                  browser.submit("/unfollow", "place", pittsburgh, "next", "//evil.example")))
          .isEqualTo("/profile");
      assertThat(browser.open("/profile").body()).doesNotContain("Pittsburgh, Allegheny");
    }
  }

  @ParameterizedTest
  @CsvSource({"999999999, '', 4", "x, '', 4", "'', No such type, 4"})
  void refusesToFollowWhatIsNot(String place, String type, int kind) {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser, "nowhere-" + place + type.length() + "@example.org");
      browser.open("/profile");
      var answer = browser.submit("/follow", "place", place, "type", type);
      assertThat(answer.statusCode() / 100).isEqualTo(kind);
      assertThat(browser.open("/profile").body()).contains("Nothing yet. Places");
    }
  }

  @Test
  void sendsStrangersToSignInAndBack() {
    try (var browser = new BrowserForTests(registry)) {
      var answer = browser.submit("/follow", "place", pittsburgh, "next", "/places/pennsylvania");
      assertThat(BrowserForTests.location(answer))
          .isEqualTo("/sign-in?next=%2Fplaces%2Fpennsylvania");
      assertThat(BrowserForTests.location(browser.open("/profile")))
          .isEqualTo("/sign-in?next=%2Fprofile");
    }
  }

  private static void signIn(BrowserForTests browser, String email) {
    accounts.join(email.replace(" ", ""), PASSWORD);
    browser.submit("/sign-in", "email", email.replace(" ", ""), "password", PASSWORD);
  }

  private static int reads(String key) {
    return accounts.get("/api/v2/metrics", "Basic " + key).status();
  }

  private static String letterAboutPittsburgh() {
    registry
        .database()
        .execute(
            """
            delete from link_user_followed_location where user_id = 1;
            insert into link_data_requests__locations (data_request_id, location_id) values (1, %s);
            insert into data_request_pending_event_notification (data_request_id, event_type)
            values (1, 'Request Complete')
            """
                .formatted(pittsburgh));
    accounts.post(
        "/api/v2/notifications", "Bearer " + TokensForTests.access("\"send_notifications\""), null);
    return accounts.nextLetter();
  }
}
