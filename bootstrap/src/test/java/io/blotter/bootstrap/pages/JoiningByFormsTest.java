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

/** Becoming a user, and choosing a new password, with nothing but a browser and letters. */
class JoiningByFormsTest {
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
  void aLettersLinkConfirmsOnceItsButtonIsPressed() {
    var email = "forms@example.org";
    try (var browser = new BrowserForTests(registry)) {
      browser.open("/sign-up");
      assertThat(browser.submit("/sign-up", "email", email, "password", PASSWORD).body())
          .contains("Look into your mail", email);
      var link = "/validate/email?token=" + accounts.nextToken(email);
      browser.open(link);
      assertThat(browser.open(link).body()).as("looking changes nothing").contains("<button>Conf");
      var token = link.replaceFirst(".*=", "");
      var joined = browser.submit("/validate/email", "token", token);
      assertThat(BrowserForTests.location(joined)).isEqualTo("/profile");
      assertThat(browser.open("/").body()).contains(email);
      var again = browser.submit("/validate/email", "token", token);
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body()).contains("Invalid validation token.", "action=\"/sign-up/letter\"");
    }
  }

  @Test
  void anotherLetterIsAsGood() {
    var email = "second@example.org";
    try (var browser = new BrowserForTests(registry)) {
      browser.submit("/sign-up", "email", email, "password", PASSWORD);
      assertThat(accounts.nextToken(email)).isNotEmpty();
      assertThat(browser.submit("/sign-up/letter", "email", email).statusCode()).isEqualTo(200);
      var second = accounts.nextToken(email);
      assertThat(browser.submit("/validate/email", "token", second).statusCode()).isEqualTo(303);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', a quiet evening, email, email is missing",
    "nobody, a quiet evening, email, must be an e-mail address",
    "short@example.org, short, password, must have at least 8 characters",
    "common@example.org, password123, password, most common"
  })
  void tellsBesideTheFieldWhatIsWrong(String email, String password, String field, String error) {
    try (var browser = new BrowserForTests(registry)) {
      var answer = browser.submit("/sign-up", "email", email, "password", password);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .containsPattern("id=\"" + field + "-error\">[^<]*" + error)
          .contains("name=\"email\" type=\"email\" value=\"" + email + "\"")
          .doesNotContain("value=\"" + password + "\"");
    }
  }

  @Test
  void aForgottenPasswordIsChosenAnewByALetter() {
    var email = "forgetful@example.org";
    var session = accounts.join(email, PASSWORD);
    try (var browser = new BrowserForTests(registry)) {
      assertThat(browser.submit("/reset-password", "email", email).body()).contains(email);
      var token = accounts.nextToken(email);
      assertThat(browser.open("/reset-password?token=" + token).body()).contains("new-password");
      assertThat(browser.submit("/reset-password", "token", token, "password", "short").body())
          .contains("password-error", "value=\"" + token + "\"");
      assertThat(
              browser
                  .submit("/reset-password", "token", token, "password", "a louder morning")
                  .statusCode())
          .isEqualTo(200);
      assertThat(accounts.signIn(email, "a louder morning").status()).isEqualTo(200);
      assertThat(
              accounts
                  .post("/api/v2/auth/refresh-session", "Bearer " + session.refresh(), null)
                  .status())
          .as("sessions of before")
          .isEqualTo(401);
      assertThat(
              browser
                  .submit("/reset-password", "token", token, "password", "yet another one")
                  .statusCode())
          .isEqualTo(422);
    }
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    try (var browser = new BrowserForTests(registry)) {
      assertThat(browser.submit("/reset-password", "email", "nobody@example.org").body())
          .contains("Look into your mail");
      assertThat(accounts.hasNoLetter()).isTrue();
    }
  }
}
