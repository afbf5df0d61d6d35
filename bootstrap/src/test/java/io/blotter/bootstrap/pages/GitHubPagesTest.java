package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import io.blotter.bootstrap.testing.GitHubForTests;
import io.blotter.bootstrap.testing.GitHubForTests.Mood;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in by GitHub on the pages, with a server that plays GitHub. */
class GitHubPagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String BEGIN = "/sign-in/github?next=%2Ftypes";
  private static GitHubForTests github;
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    github = new GitHubForTests();
    registry = RegistryForTests.start(github.app(), null);
    accounts = AccountsForTests.of(registry);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
    github.close();
  }

  @Test
  void signsInAndGoesOnToWhereOneWanted() {
    github.expect(201, "paged@example.org", Mood.GOOD);
    try (var browser = new BrowserForTests(registry)) {
      assertThat(browser.open("/sign-in?next=/types").body()).contains("href=\"" + BEGIN + "\"");
      var done = browser.open(backFrom(browser));
      assertThat(done.statusCode()).isEqualTo(303);
      assertThat(BrowserForTests.location(done)).isEqualTo("/types");
      assertThat(done.headers().firstValue("Set-Cookie").orElse(""))
          .matches(
              "__Host-tokens=[\\w.~-]+; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=86400");
      assertThat(browser.open("/").body()).contains("paged@example.org");
    }
  }

  @Test
  void signsNobodyInByALinkOfAnother() {
    github.expect(202, "evil@example.org", Mood.GOOD);
    try (var evil = new BrowserForTests(registry);
        var victim = new BrowserForTests(registry)) {
      var link = backFrom(evil);
      assertThat(victim.open(link).statusCode()).isEqualTo(400);
      assertThat(victim.cookies()).doesNotContainKey("__Host-tokens");
      assertThat(victim.open("/sign-in/github/go").statusCode()).isEqualTo(400);
      victim.open(BEGIN);
      assertThat(victim.open(link).statusCode()).isEqualTo(400);
      assertThat(victim.cookies()).doesNotContainKey("__Host-tokens");
    }
  }

  @Test
  void leadsToNoOtherSite() {
    github.expect(203, "away@example.org", Mood.GOOD);
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-in/github?next=https://evil.example");
      assertThat(BrowserForTests.location(browser.open(back(browser, "/sign-in/github/go"))))
          .isEqualTo("/profile");
    }
  }

  @Test
  void saysWhyAnAccountOfTheSameAddressIsNotOpened() {
    accounts.join("joined@example.org", PASSWORD);
    github.expect(204, "joined@example.org", Mood.GOOD);
    try (var browser = new BrowserForTests(registry)) {
      var answer = browser.open(backFrom(browser));
      assertThat(answer.body()).contains("GitHub did not sign you in");
      assertThat(browser.cookies()).doesNotContainKey("__Host-tokens");
    }
  }

  @Test
  void linksNothingByALinkOfAnother() {
    accounts.join("lured@example.org", PASSWORD);
    github.expect(205, "lurer@example.org", Mood.GOOD);
    try (var lurer = new BrowserForTests(registry);
        var lured = BrowserForTests.of(registry, "lured@example.org", PASSWORD)) {
      var link = backFrom(lurer).replace("/sign-in/github/done", "/profile/github/done");
      assertThat(lured.open(link).body()).contains("Not linked with GitHub");
      assertThat(lured.open("/profile").body()).contains("href=\"/profile/github\"");
    }
  }

  @Test
  void linksNoAccountThatAnotherSignsInBy() {
    github.expect(206, "first@example.org", Mood.GOOD);
    accounts.join("second@example.org", PASSWORD);
    try (var first = new BrowserForTests(registry);
        var second = BrowserForTests.of(registry, "second@example.org", PASSWORD)) {
      first.open(backFrom(first));
      github.expect(206, "second@example.org", Mood.GOOD);
      assertThat(second.open(back(second, "/profile/github")).body())
          .contains("Not linked with GitHub");
    }
  }

  @Test
  void isShownOnlyWhereThereIsAnAccountAtGitHub() {
    try (var other = RegistryForTests.start();
        var browser = new BrowserForTests(other)) {
      assertThat(browser.open("/sign-in").body()).doesNotContain("github");
      assertThat(browser.open("/sign-in/github").statusCode()).isEqualTo(404);
    }
  }

  private static String backFrom(BrowserForTests browser) {
    assertThat(BrowserForTests.location(browser.open(BEGIN))).isEqualTo("/sign-in/github/go");
    return back(browser, "/sign-in/github/go");
  }

  /** Where the API's callback sends the browser after GitHub. */
  private static String back(BrowserForTests browser, String from) {
    var departure = URI.create(BrowserForTests.location(browser.open(from)));
    var state = departure.getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
    HttpResponse<String> callback =
        browser.open("/api/v2/auth/callback?code=github-code&state=" + state);
    var to = URI.create(BrowserForTests.location(callback));
    assertThat(to.getPath()).isEqualTo(from.replace("/go", "") + "/done");
    return to.getPath() + "?" + to.getRawQuery();
  }
}
