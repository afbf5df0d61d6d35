package io.blotter.bootstrap.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People with an account, and what they fill in. */
@ExtendWith(BrowserSession.class)
class FormsInABrowserTest {
  @ParameterizedTest
  @EnumSource
  void keepsWhatWasTypedAndLeadsToWhatIsWrong(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/sign-up");
    reader.type("E-mail address", "weak@example.org");
    reader.type("Password", "password123");
    reader.press("Sign up");
    assertThat(reader.field("E-mail address").getAttribute("value")).isEqualTo("weak@example.org");
    assertThat(reader.field("Password").getAttribute("value")).isEmpty();
    assertThat(reader.field("Password").getAttribute("aria-invalid")).isEqualTo("true");
    reader.find("[role=alert] a").click();
    assertThat(reader.browser().driver().switchTo().activeElement().getAttribute("id"))
        .isEqualTo("password");
  }

  @ParameterizedTest
  @EnumSource
  void asksAgainWithAPlaceThatIs(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.signIn("asks-again-" + scripts.run() + "@example.org");
    reader.open("/places/pennsylvania");
    reader.follow("a.ask");
    assertThat(reader.field("Where").getAttribute("value")).isEqualTo("pennsylvania");
    reader.type("What, in a line", "Asked twice");
    reader.type("What it is for", "A lesson.");
    reader.type("Where", "atlantis");
    reader.press("Ask");
    assertThat(reader.find("#place-error").getText()).isNotEmpty();
    assertThat(reader.field("What it is for").getAttribute("value")).isEqualTo("A lesson.");
    assertThat(reader.findAll("#type option:checked")).hasSize(1);
    reader.type("Where", "pennsylvania");
    reader.press("Ask");
    assertThat(reader.title()).isEqualTo("Asked twice");
  }

  @ParameterizedTest
  @EnumSource
  void comesBackToWhereItWantedToFollow(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "comes-back-" + scripts.run() + "@example.org";
    reader.mailbox().join(email, Reader.PASSWORD);
    reader.open("/places/pennsylvania/allegheny");
    reader.click("Sign in to follow Allegheny");
    reader.type("E-mail address", email);
    reader.type("Password", "not this one");
    reader.press("Sign in");
    assertThat(reader.find("[role=alert]").getText()).isNotEmpty();
    reader.type("Password", Reader.PASSWORD);
    reader.press("Sign in");
    assertThat(reader.address()).isEqualTo("/places/pennsylvania/allegheny");
    reader.press("Follow Allegheny");
    reader.open("/profile");
    reader.press("Stop following");
    assertThat(reader.text()).contains("Nothing yet. Places");
  }

  @ParameterizedTest
  @EnumSource
  void makesAKeyAndEndsIt(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.signIn("keys-" + scripts.run() + "@example.org");
    reader.open("/profile");
    reader.type("Name of the key", "weekly report");
    reader.press("Make a key");
    assertThat(reader.find(".notice.good code").getText()).hasSize(32);
    reader.open("/profile");
    assertThat(reader.findAll(".notice.good")).isEmpty();
    reader.press("End it");
    assertThat(reader.text()).doesNotContain("weekly report");
  }

  @ParameterizedTest
  @EnumSource
  void choosesANewPasswordByALetter(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    var email = "forgetful-" + scripts.run() + "@example.org";
    reader.mailbox().join(email, Reader.PASSWORD);
    reader.open("/sign-in");
    reader.click("I forgot my password");
    reader.type("E-mail address", email);
    reader.press("Send a letter");
    reader.openLink(reader.mailbox().letterTo(email), "/reset-password");
    reader.type("New password", "a louder morning");
    reader.press("Set the password");
    assertThat(reader.title()).isEqualTo("Your password is changed");
    reader.open("/sign-in");
    reader.type("E-mail address", email);
    reader.type("Password", "a louder morning");
    reader.press("Sign in");
    assertThat(reader.text()).contains(email);
  }

  @ParameterizedTest
  @EnumSource
  void writesToThoseWhoRunTheRegistry(Scripts scripts, Reader reader) {
    reader.browser().scripts(scripts.run());
    reader.open("/sources/1-pittsburgh-arrests");
    reader.click("Something here is wrong");
    reader.type("E-mail address", "neighbour@example.org");
    reader.type("Message", "The link leads to last year.");
    reader.press("Send");
    assertThat(reader.title()).isEqualTo("Your message is on its way");
    assertThat(reader.mailbox().letterTo("contact@example.org"))
        .contains("last year", "/sources/1");
  }
}
