package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.GitHubForTests;
import io.blotter.bootstrap.testing.GitHubForTests.Mood;
import io.blotter.bootstrap.testing.Proves;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by GitHub, with a server that plays GitHub. */
@Proves({
  "GET /api/v2/auth/callback",
  "GET /api/v2/oauth/github",
  "POST /api/v2/oauth/link-to-github",
  "POST /api/v2/oauth/login-with-github"
})
class GitHubSignInTest {
  private static final String PAGE = "https://pdap.io/sign-in?from=menu";
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
  void makesAUserOfWhoIsUnknownAndKnowsThemAgain() {
    github.expect(11, "new@example.org", Mood.GOOD);
    var first = signIn(vouched());
    assertThat(first.message()).isEqualTo("User with email new@example.org created and logged in.");
    assertThat(accounts.post("/api/v2/auth/api-key", "Bearer " + first.access(), null).status())
        .isEqualTo(200);
    github.expect(11, "renamed@example.org", Mood.GOOD);
    assertThat(signIn(vouched()).status()).isEqualTo(200);
    assertThat(
            accounts.value(
                "select count(*) from external_accounts where account_identifier = '11'"))
        .isEqualTo("1");
    assertThat(accounts.signIn("new@example.org", "anything at all").status()).isEqualTo(401);
  }

  @Test
  void linksAUserOfTheSameAddress() {
    accounts.join("both@example.org", "a quiet evening");
    github.expect(22, "both@example.org", Mood.GOOD);
    var code = vouched();
    assertThat(signIn(code))
        .satisfies(no -> {
          assertThat(no.status()).isEqualTo(401);
          assertThat(no.message()).contains("already exists");
        });
    assertThat(link(code, "stranger@example.org").message())
        .isEqualTo("Email provided not associated with any user.");
    assertThat(link(code, "reader@example.org").message())
        .isEqualTo("Email provided does not match primary email in GitHub account.");
    assertThat(link(code, "both@example.org").message())
        .isEqualTo("Successfully linked Github account");
    assertThat(link(code, "both@example.org").status()).isEqualTo(409);
    assertThat(signIn(code).status()).isEqualTo(200);
    assertThat(signIn(code).message()).as("the code works once").isEqualTo("Token is invalid");
  }

  @Test
  void takesThePlaceOfASignUpByAStranger() {
    accounts.signUp("octo@example.org", "the stranger's own");
    var letter = accounts.nextToken("octo@example.org");
    github.expect(88, "octo@example.org", Mood.GOOD);
    assertThat(signIn(vouched()).status()).isEqualTo(200);
    assertThat(accounts.post("/api/v2/auth/validate-email", "Bearer " + letter, null).message())
        .isEqualTo("Invalid validation token.");
    assertThat(accounts.signIn("octo@example.org", "the stranger's own").status()).isEqualTo(401);
  }

  @Test
  void opensOneSessionForACodeThatComesManyTimesAtOnce() {
    github.expect(77, "many@example.org", Mood.GOOD);
    var code = vouched();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          Stream.generate(() -> threads.submit(() -> signIn(code).status())).limit(8).toList();
      assertThat(answers).extracting(Future::get).containsOnlyOnce(200);
    }
    assertThat(
            accounts.value(
                "select count(*) from user_sessions join users on users.id = user_id"
                    + " where email = 'many@example.org'"))
        .isEqualTo("1");
  }

  @Test
  void aCodeIsGoodForFiveMinutes() {
    github.expect(33, "late@example.org", Mood.GOOD);
    var code = vouched();
    registry
        .database()
        .execute("update github_sign_ins set expires_at = expires_at - interval '5 minutes'");
    assertThat(signIn(code).message()).isEqualTo("Access token has expired.");
  }

  @ParameterizedTest
  @CsvSource({"REFUSING, 401", "BROKEN, 503", "RUBBISH, 503", "UNVERIFIED, 400"})
  void saysWhenGitHubDoesNotVouch(Mood mood, int status) {
    github.expect(44, "mood@example.org", mood);
    assertThat(back(leave()).status()).isEqualTo(status);
    assertThat(accounts.value("select count(*) from users where email = 'mood@example.org'"))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/sign-in",
        "https://pdap.io.evil.example/",
        "https://pdap.io@evil.example/",
        "http://pdap.io/sign-in",
        "//pdap.io/sign-in",
        "javascript:alert(1)",
        "https://pdap.io:8443/"
      })
  void sendsBrowsersToAllowedSitesOnly(String target) {
    var answer =
        accounts.get("/api/v2/oauth/github?redirect_url=" + target.replace("?", "%3F"), "");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message())
        .isEqualTo("redirect_url must be a page of a site that may call this API");
  }

  @Test
  void aStateComesBackOnceHoweverManyBringItAtOnce() {
    github.expect(88, "once@example.org", Mood.GOOD);
    var departure = leave();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          Stream.generate(() -> threads.submit(() -> back(departure).status())).limit(8).toList();
      assertThat(answers).extracting(Future::get).containsOnlyOnce(302).contains(400);
    }
    assertThat(back(departure).message())
        .isEqualTo("state has come back before; start the sign-in again");
  }

  @Test
  void onlyTheBrowserThatLeftComesBack() {
    github.expect(55, "other@example.org", Mood.GOOD);
    var departure = leave();
    var state = state(departure);
    assertThat(accounts.get("/api/v2/auth/callback?code=x&state=" + state, "").status())
        .as("without the cookie")
        .isEqualTo(400);
    assertThat(back(cookie(departure), state.substring(1) + "0").status())
        .as("another state")
        .isEqualTo(400);
    assertThat(back(cookie(departure).replaceFirst(".{5}$", "AAAAA"), state).status())
        .as("another seal")
        .isEqualTo(400);
    assertThat(departure.raw().headers().firstValue("set-cookie").orElseThrow())
        .contains("; HttpOnly", "; SameSite=Lax", "; Secure", "; Max-Age=600");
  }

  private static String vouched() {
    var answer = back(leave());
    assertThat(answer.status()).isEqualTo(302);
    var location = answer.raw().headers().firstValue("location").orElseThrow();
    assertThat(location).startsWith(PAGE + "&gh_access_token=");
    return location.substring(location.lastIndexOf('=') + 1);
  }

  private static Reply leave() {
    return accounts.get(
        "/api/v2/oauth/github?redirect_url=https://pdap.io/sign-in%3Ffrom=menu", "");
  }

  private static Reply back(Reply departure) {
    return back(cookie(departure), state(departure));
  }

  private static Reply back(String cookie, String state) {
    return accounts.send(
        HttpRequest.newBuilder(
                registry.uri("/api/v2/auth/callback?code=github-code&state=" + state))
            .header("Cookie", cookie));
  }

  private static String state(Reply departure) {
    var to = URI.create(departure.raw().headers().firstValue("location").orElseThrow());
    assertThat(to.getPath()).isEqualTo("/login/oauth/authorize");
    assertThat(to.getRawQuery())
        .contains("client_id=the+client", "scope=user%3Aemail", "response_type=code");
    return to.getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
  }

  private static String cookie(Reply departure) {
    return departure.raw().headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
  }

  private static Reply signIn(String code) {
    return accounts.post(
        "/api/v2/oauth/login-with-github", "", "{\"gh_access_token\": \"" + code + "\"}");
  }

  private static Reply link(String code, String email) {
    return accounts.post(
        "/api/v2/oauth/link-to-github",
        "",
        "{\"gh_access_token\": \"%s\", \"user_email\": \"%s\"}".formatted(code, email));
  }
}
