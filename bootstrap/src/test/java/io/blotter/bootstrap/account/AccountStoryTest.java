package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People become users, sign in and out, change and forget their passwords. */
@Proves({
  "POST /api/v2/auth/api-key",
  "POST /api/v2/auth/login",
  "POST /api/v2/auth/refresh-session",
  "POST /api/v2/auth/request-reset-password",
  "POST /api/v2/auth/reset-password",
  "POST /api/v2/auth/reset-token-validation",
  "POST /api/v2/auth/signup",
  "POST /api/v2/auth/validate-email",
  "POST /api/v2/user/update-password",
  "POST /api/v3/permission/user/{user_id}/add",
  "POST /api/v3/permission/user/{user_id}/remove",
  "DELETE /api/v4/sessions/current"
})
class AccountStoryTest {
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
  void aPersonJoinsUsesAKeyAndIsRefusedWithoutThePermission() {
    var email = "story@example.org";
    assertThat(accounts.signUp(email, PASSWORD).message())
        .isEqualTo(
            "Validation email sent to story@example.org."
                + " To complete sign up, please validate your email.");
    assertThat(accounts.signIn(email, "wrong password").message())
        .isEqualTo("Invalid email or password");
    assertThat(accounts.signIn(email, PASSWORD).message()).isEqualTo("Email not verified.");
    var token = accounts.nextToken(email);
    var joined = accounts.post("/api/v2/auth/validate-email", "Bearer " + token, null);
    assertThat(joined.message()).isEqualTo("Successfully validated email and logged in.");
    assertThat(accounts.post("/api/v2/auth/validate-email", "Bearer " + token, null))
        .satisfies(again -> {
          assertThat(again.status()).isEqualTo(400);
          assertThat(again.message()).isEqualTo("Invalid validation token.");
        });

    var signedIn = accounts.signIn("Story@Example.org", PASSWORD);
    assertThat(signedIn.message()).isEqualTo("Successfully logged in");
    var key = accounts.post("/api/v2/auth/api-key", "Bearer " + signedIn.access(), null);
    assertThat(key.body().path("api_key").asString()).matches("[0-9a-f]{32}");
    assertThat(
            accounts
                .get("/api/v2/metrics", "Basic " + key.body().path("api_key").asString())
                .status())
        .isEqualTo(200);

    var user = accounts.value("select id from users where email = '" + email + "'");
    var admin = "Bearer " + TokensForTests.access("\"create_update_user\",\"read_all_user_info\"");
    var permission = "/api/v3/permission/user/" + user;
    var grant = "{\"permission\": \"read_all_user_info\"}";
    assertThat(accounts.post(permission + "/add", admin, grant).message())
        .isEqualTo("Permission successfully added.");
    assertThat(accounts.post(permission + "/add", admin, grant).status()).isEqualTo(409);
    assertThat(accounts.get("/api/v2/admin/users", "Bearer " + signedIn.access()).status())
        .as("a token made before the grant")
        .isEqualTo(403);
    var later = accounts.signIn(email, PASSWORD).access();
    assertThat(accounts.get("/api/v2/admin/users", "Bearer " + later).status()).isEqualTo(200);
    assertThat(accounts.post(permission + "/remove", admin, grant).message())
        .isEqualTo("Permission successfully removed.");
    assertThat(accounts.get("/api/v2/admin/users", "Bearer " + later).message())
        .isEqualTo("You do not have permission to access this endpoint");
  }

  @Test
  void signOutEndsTheSessionAndOnlyThisOne() {
    accounts.join("out@example.org", PASSWORD);
    var one = accounts.session("out@example.org", PASSWORD);
    var other = accounts.session("out@example.org", PASSWORD);
    var signOut = accounts.send("DELETE", "/api/v4/sessions/current", bearer(one), null);
    assertThat(signOut.message()).isEqualTo("Signed out.");
    assertThat(accounts.post("/api/v2/auth/api-key", bearer(one), null).status()).isEqualTo(401);
    assertThat(refresh(one.refresh()).status()).isEqualTo(401);
    assertThat(accounts.post("/api/v2/auth/api-key", bearer(other), null).status()).isEqualTo(200);
  }

  @Test
  void aRefreshTokenUsedTwiceEndsTheSessionAfterTheGrace() {
    var first = accounts.join("twice@example.org", PASSWORD);
    var second = refresh(first.refresh());
    assertThat(second.message()).isEqualTo("Successfully refreshed session token.");
    var otherTab = refresh(first.refresh());
    assertThat(otherTab.status()).as("a second tab within ninety seconds").isEqualTo(200);
    registry
        .database()
        .execute("update user_sessions set refreshed_at = refreshed_at - interval '91 s'");
    assertThat(refresh(first.refresh()).status()).isEqualTo(401);
    assertThat(refresh(second.refresh()).status()).as("the whole family ends").isEqualTo(401);
    assertThat(accounts.post("/api/v2/auth/api-key", "Bearer " + second.access(), null).status())
        .isEqualTo(401);
  }

  @Test
  void aChangedPasswordEndsTheOtherSessions() {
    accounts.join("change@example.org", PASSWORD);
    var here = accounts.session("change@example.org", PASSWORD);
    var there = accounts.session("change@example.org", PASSWORD);
    var path = "/api/v2/user/update-password";
    assertThat(accounts.post(path, bearer(here), change("wrong one", "evening two")))
        .satisfies(no -> {
          assertThat(no.status()).isEqualTo(401);
          assertThat(no.message()).isEqualTo("Incorrect existing password.");
        });
    assertThat(accounts.post(path, bearer(here), change(PASSWORD, "short")).message())
        .isEqualTo("new_password must have at least 8 characters");
    assertThat(accounts.post(path, bearer(here), change(PASSWORD, "evening two")).message())
        .isEqualTo("Successfully updated password.");
    assertThat(accounts.post("/api/v2/auth/api-key", bearer(there), null).status()).isEqualTo(401);
    assertThat(refresh(there.refresh()).status()).isEqualTo(401);
    assertThat(refresh(here.refresh()).status()).isEqualTo(200);
    assertThat(accounts.signIn("change@example.org", PASSWORD).status()).isEqualTo(401);
    assertThat(accounts.signIn("change@example.org", "evening two").status()).isEqualTo(200);
  }

  @Test
  void aForgottenPasswordIsResetOnce() {
    var session = accounts.join("forgot@example.org", PASSWORD);
    var said =
        "If the email is valid, an email has been sent to the user with instructions"
            + " on how to reset their password.";
    var path = "/api/v2/auth/request-reset-password";
    assertThat(accounts.post(path, "", "{\"email\": \"nobody@example.org\"}").message())
        .isEqualTo(said);
    assertThat(accounts.post(path, "", "{\"email\": \"\"}").message()).isEqualTo(said);
    assertThat(accounts.hasNoLetter()).isTrue();
    assertThat(accounts.post(path, "", "{\"email\": \"forgot@example.org\"}").message())
        .isEqualTo(said);
    var leave = "Bearer " + accounts.nextToken("forgot@example.org");
    assertThat(accounts.post("/api/v2/auth/reset-token-validation", leave, null).message())
        .isEqualTo("Token is valid");
    var reset = "{\"password\": \"a louder morning\"}";
    assertThat(accounts.post("/api/v2/auth/reset-password", leave, reset).message())
        .isEqualTo("Successfully updated password");
    assertThat(accounts.post("/api/v2/auth/reset-password", leave, reset).message())
        .isEqualTo("Token not found.");
    assertThat(refresh(session.refresh()).status()).isEqualTo(401);
    assertThat(accounts.signIn("forgot@example.org", "a louder morning").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "junk,          422, Token is invalid",
    "a.b.c,         422, Token is invalid",
    "REFRESH,       401, Signature verification failed",
    "ACCESS,        400, 'Invalid JWT Purpose: JWTPurpose.STANDARD_ACCESS_TOKEN"
        + " != JWTPurpose.PASSWORD_RESET'"
  })
  void namesWhatIsWrongWithALeave(String token, int status, String message) {
    var session =
        switch (token) {
          case "REFRESH" -> accounts.join("leave-refresh@example.org", PASSWORD).refresh();
          case "ACCESS" -> accounts.join("leave-access@example.org", PASSWORD).access();
          default -> token;
        };
    var answer = accounts.post("/api/v2/auth/reset-token-validation", "Bearer " + session, null);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.message()).isEqualTo(message);
  }

  @Test
  void keepsNoSecretInTheHistoryOrAsItIs() {
    var session = accounts.join("history@example.org", PASSWORD);
    var key =
        accounts
            .post("/api/v2/auth/api-key", bearer(session), null)
            .body()
            .path("api_key")
            .asString();
    accounts.post(
        "/api/v2/user/update-password", bearer(session), change(PASSWORD, "another evening"));
    var digests =
        accounts.value(
            "select password_digest || api_key from users where email = 'history@example.org'");
    assertThat(digests).startsWith("$argon2id$").doesNotContain(key);
    var history = accounts.value("select string_agg(change_log::text, '') from change_log");
    assertThat(history).doesNotContain("argon2id", "scrypt", key, "\"api_key\"", "digest");
  }

  private static String bearer(AccountsForTests.Reply session) {
    return "Bearer " + session.access();
  }

  private static String change(String oldPassword, String newPassword) {
    return "{\"old_password\": \"" + oldPassword + "\", \"new_password\": \"" + newPassword + "\"}";
  }

  private static AccountsForTests.Reply refresh(String token) {
    return accounts.post("/api/v2/auth/refresh-session", "Bearer " + token, null);
  }
}
