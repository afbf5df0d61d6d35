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

/** Signing in and out by forms, and who else may not. */
class SignInPagesTest {
  private static final String COOKIE = "__Host-tokens";
  private static final String EMAIL = "browser@example.org";
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
  void keepsASessionInACookieThatNoScriptReads() {
    try (var browser = new BrowserForTests(registry)) {
      assertThat(browser.open("/sign-in?next=/types").body()).contains("value=\"/types\"");
      var answer =
          browser.submit("/sign-in", "email", EMAIL, "password", PASSWORD, "next", "/types");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(BrowserForTests.location(answer)).isEqualTo("/types");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .singleElement()
          .asString()
          .matches(
              "__Host-tokens=[\\w.~-]+; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=86400");
      var home = browser.open("/");
      assertThat(home.body()).contains(EMAIL, "action=\"/sign-out\"");
      assertThat(home.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(BrowserForTests.location(browser.open("/sign-in"))).isEqualTo("/profile");
    }
  }

  @Test
  void showsNobodyWhoElseHasSignedIn() {
    try (var member = new BrowserForTests(registry);
        var stranger = new BrowserForTests(registry)) {
      signIn(member);
      member.open("/");
      assertThat(stranger.open("/").body()).doesNotContain(EMAIL).contains("/sign-in?next=%2F");
      assertThat(member.open("/").body()).contains(EMAIL);
    }
  }

  @Test
  void signsOutAtOnceWhateverCopyOfTheCookieIsLeft() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      var cookie = browser.cookies().get(COOKIE);
      browser.open("/");
      var out = browser.submit("/sign-out");
      assertThat(BrowserForTests.location(out)).isEqualTo("/");
      assertThat(browser.cookies()).doesNotContainKey(COOKIE);
      browser.cookies().put(COOKIE, cookie);
      assertThat(browser.open("/").body()).doesNotContain(EMAIL);
      assertThat(browser.cookies()).as("told to forget it").doesNotContainKey(COOKIE);
    }
  }

  @Test
  void renewsTheSessionWhenTheAccessTokenIsOld() {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      var tokens = browser.cookies().get(COOKIE).split("~", 2);
      browser.cookies().put(COOKIE, "an.old.token~" + tokens[1]);
      var page = browser.open("/?lang=es");
      assertThat(page.body()).contains(EMAIL, "Cerrar sesión");
      assertThat(page.headers().allValues("Set-Cookie")).as("both cookies").hasSize(2);
      assertThat(browser.cookies().get(COOKIE)).doesNotContain("old").doesNotContain(tokens[1]);
      registry
          .database()
          .execute("update user_sessions set refreshed_at = refreshed_at - interval '91 s'");
      browser.cookies().put(COOKIE, "an.old.token~" + tokens[1]);
      assertThat(browser.open("/").body()).as("used after the grace").doesNotContain(EMAIL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "a~b", "a.b.c~d.e.f", "=;,"})
  void takesABrokenCookieForNobody(String cookie) {
    try (var browser = new BrowserForTests(registry)) {
      browser.cookies().put(COOKIE, cookie);
      assertThat(browser.open("/").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, right",
    "same-site, right",
    "https://evil.example, right",
    "null, right",
    "'', right",
    "same-origin, ''",
    "same-origin, 0123456789abcdef"
  })
  void refusesAFormThatNoPageOfThisSessionSent(String from, String token) {
    try (var browser = new BrowserForTests(registry)) {
      signIn(browser);
      browser.open("/");
      var origin = from.equals("null") ? "http://null" : from;
      var given = token.equals("right") ? browser.token() : token;
      var answer = browser.submitFrom(origin, "/sign-out", given);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(browser.open("/").body()).as("still signed in").contains(EMAIL);
    }
  }

  @Test
  void refusesTheTokenOfAnotherSession() {
    try (var one = new BrowserForTests(registry);
        var other = new BrowserForTests(registry)) {
      signIn(one);
      signIn(other);
      one.open("/");
      other.open("/");
      assertThat(one.submitFrom("same-origin", "/sign-out", other.token()).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void takesAFormWhoseOriginIsOurs() {
    try (var browser = new BrowserForTests(registry)) {
      var own = registry.uri("/").resolve("/").toString().replaceFirst("/$", "");
      assertThat(
              browser
                  .submitFrom(own, "/sign-in", "", "email", EMAIL, "password", PASSWORD)
                  .statusCode())
          .isEqualTo(303);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/%0d%0aSet-Cookie:x\r\nX: y",
        "evil"
      })
  void leadsToNoOtherSite(String next) {
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-in");
      var answer = browser.submit("/sign-in", "email", EMAIL, "password", PASSWORD, "next", next);
      assertThat(BrowserForTests.location(answer)).isEqualTo("/profile");
    }
  }

  @Test
  void showsWhatIsWrongAndKeepsWhatWasTyped() {
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-in");
      var answer =
          browser.submit(
              "/sign-in", "email", "\"><script>alert(1)</script>@x", "password", "hunter22222");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("Invalid email or password", "&#34;>&lt;script>")
          .doesNotContain("<script>alert", "hunter22222");
      assertThat(browser.submit("/sign-in", "password", PASSWORD).body())
          .contains("id=\"email-error\"", "href=\"#email\"");
      assertThat(browser.submit("/sign-in", "email", "%zz").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void makesWhoeverGuessesWait() {
    try (var browser = new BrowserForTests(registry)) {
      var guess = new String[] {"email", "guessed@example.org", "password", "wrong one"};
      var waiting = browser.submit("/sign-in", guess);
      for (var i = 0; i < 8 && waiting.statusCode() == 422; i++) {
        waiting = browser.submit("/sign-in", guess);
      }
      assertThat(waiting.statusCode()).isEqualTo(429);
      assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
      assertThat(waiting.body()).contains("guessed@example.org");
    }
  }

  private static void signIn(BrowserForTests browser) {
    browser.open("/sign-in");
    assertThat(browser.submit("/sign-in", "email", EMAIL, "password", PASSWORD).statusCode())
        .isEqualTo(303);
  }
}
