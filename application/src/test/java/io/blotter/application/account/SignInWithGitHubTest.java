package io.blotter.application.account;

import static io.blotter.application.account.AccountSlice.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.GitHubId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInWithGitHubTest {
  private static final String PAGE = "https://pdap.io/sign-in";
  private static final String CODE = "?gh_access_token=";

  private final AccountSlice slice = new AccountSlice();

  /** The code with which a browser comes back to its page. */
  private String code(String githubCode) {
    var redirect = slice.gitHub.begin(PAGE);
    var state = redirect.to().getQuery().substring("state=".length());
    var end = slice.gitHub.finish(redirect.sealed(), state, githubCode).toString();
    assertThat(end).startsWith(PAGE + CODE);
    return end.substring((PAGE + CODE).length());
  }

  @Test
  void whomTheRegistryDoesNotKnowBecomesAUserWhoIsLinked() {
    var signedIn = slice.gitHub.signIn(code("7:ann"));
    var user = slice.callers.byToken(signedIn.tokens().accessToken().value()).user();
    assertThat(signedIn.email()).isEqualTo("ann@example.org");
    assertThat(slice.events())
        .containsExactly("github linked " + user.value(), "sign in " + user.value());
    var again = slice.gitHub.signIn(code("7:moved"));
    assertThat(slice.callers.byToken(again.tokens().accessToken().value()).user()).isEqualTo(user);
  }

  @Test
  void aUserWithThisAddressMustLinkFirst() {
    var ann = slice.user("ann");
    var refused = code("7:ann");
    assertThatThrownBy(() -> slice.gitHub.signIn(refused))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessageContaining("is not linked to the Github Account");
    slice.gitHub.link(refused, email("ANN"));
    var signedIn = slice.gitHub.signIn(refused);
    assertThat(slice.callers.byToken(signedIn.tokens().accessToken().value()).user())
        .isEqualTo(ann);
  }

  @Test
  void anAddressThatGitHubDoesNotHaveIsNotLinked() {
    slice.user("ann");
    slice.user("bob");
    var code = code("7:ann");
    assertThatThrownBy(() -> slice.gitHub.link(code, email("bob")))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Email provided does not match primary email in GitHub account.");
    assertThatThrownBy(() -> slice.gitHub.link(code, email("nobody")))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Email provided not associated with any user.");
    assertThat(slice.ports().gitHub().linkedWith(new GitHubId("7"))).isEmpty();
  }

  @Test
  void aCodeIsUsedOnceAndWithinFiveMinutes() {
    var code = code("7:ann");
    slice.gitHub.signIn(code);
    assertThatThrownBy(() -> slice.gitHub.signIn(code))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Token is invalid");
    var late = code("7:ann");
    slice.clock().pass(Duration.ofMinutes(5));
    slice.gitHub.signIn(late);
    var later = code("7:ann");
    slice.clock().pass(Duration.ofMinutes(5).plusMillis(1));
    assertThatThrownBy(() -> slice.gitHub.signIn(later))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("Access token has expired.");
  }

  @Test
  void onlyTheBrowserThatLeftComesBackAndOnce() {
    var redirect = slice.gitHub.begin(PAGE);
    var state = redirect.to().getQuery().substring("state=".length());
    assertRefusedState(null, state, "must come back from the browser that was sent");
    assertRefusedState(redirect.sealed(), "other", "must come back from the browser that was sent");
    slice.gitHub.finish(redirect.sealed(), state, "7:ann");
    assertRefusedState(redirect.sealed(), state, "has come back before; start the sign-in again");
  }

  private void assertRefusedState(@Nullable String sealed, String state, String rule) {
    assertThatThrownBy(() -> slice.gitHub.finish(sealed, state, "7:ann"))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("state " + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "https://pdap.io.evil.example/",
        "http://pdap.io/",
        "https://pdap.io:8443/",
        "https://user@pdap.io/",
        "https://pdap.io/#token",
        "http://localhost:8889/",
        "//pdap.io/",
        "https://pdap.io/a b"
      })
  void aBrowserIsSentToPagesOfAllowedSitesOnly(String url) {
    assertThatThrownBy(() -> slice.gitHub.begin(url))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("redirect_url"));
  }

  @Test
  void aPageMayHaveAPortAndParametersOfItsOwn() {
    var page = "http://localhost:8888/?a=b&" + "c".repeat(2_048 - 27);
    var redirect = slice.gitHub.begin(page);
    var state = redirect.to().getQuery().substring("state=".length());
    assertThat(slice.gitHub.finish(redirect.sealed(), state, "7:ann").toString())
        .startsWith(page + "&gh_access_token=");
    assertThatThrownBy(() -> slice.gitHub.begin(page + "c")).isInstanceOf(Refusal.Invalid.class);
  }
}
