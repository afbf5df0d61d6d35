package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.GitHubForTests.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with an account at GitHub. */
@ExtendWith(BrowserSession.class)
class GitHubInABrowserTest {
  private static final String SIGN_OUT = "header nav form button.quiet";

  @ParameterizedTest
  @EnumSource
  void signsInWithoutAPassword(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "octo-" + scripts.run() + "@example.org";
    reader.github().expect(scripts.run() ? 301 : 302, email, Mood.GOOD);
    for (var next : new String[] {"/types", "/profile"}) {
      reader.open("/sign-in?next=" + next);
      byGitHub(reader, "Sign in with GitHub");
      assertThat(reader.address()).isEqualTo(next);
      assertThat(reader.text()).contains(email);
      reader.follow(SIGN_OUT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void linksAnAccountAndSignsInByEither(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "links-" + scripts.run() + "@example.org";
    reader.signIn(email);
    reader.github().expect(scripts.run() ? 303 : 304, email, Mood.GOOD);
    reader.follow(SIGN_OUT);
    reader.open("/sign-in");
    byGitHub(reader, "Sign in with GitHub");
    assertThat(reader.title()).isEqualTo("GitHub did not sign you in");

    reader.signInAgain(email);
    reader.open("/profile");
    byGitHub(reader, "Link with GitHub");
    assertThat(reader.address()).isEqualTo("/profile");
    assertThat(reader.text()).contains("Linked with your account at GitHub");

    reader.follow(SIGN_OUT);
    reader.open("/sign-in?next=/profile");
    byGitHub(reader, "Sign in with GitHub");
    assertThat(reader.text()).contains(email).contains("Linked with your account at GitHub");
  }

  @Test
  void linksNoAccountOfAnotherAddress(Reader reader) {
    reader.browser().scripts(true);
    reader.signIn("alone@example.org");
    reader.github().expect(305, "another@example.org", Mood.GOOD);
    reader.open("/profile");
    byGitHub(reader, "Link with GitHub");
    assertThat(reader.title()).isEqualTo("Not linked with GitHub");
    reader.open("/profile");
    assertThat(reader.text()).contains("Link your account at GitHub");
  }

  private static void byGitHub(Reader reader, String link) {
    reader.click(link);
    assertThat(reader.title()).isEqualTo("GitHub");
    reader.click("Authorize Blotter");
    reader.openHere();
  }
}
