package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.SecurityLines;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What whoever guards the registry reads. */
class SecurityLogTest {
  private static final String PASSWORD = "a quiet evening";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @AutoClose private final SecurityLines lines = new SecurityLines();

  @Test
  void namesWhoAndTheCallAndNoSecret() {
    var session = accounts.join("logged@example.org", PASSWORD);
    var user = accounts.value("select id from users where email = 'logged@example.org'");
    accounts.signIn("logged@example.org", "a wrong guess");
    accounts.signIn("unknown@example.org", "a wrong guess");
    var bearer = "Bearer " + session.access();
    var key = accounts.post("/api/v2/auth/api-key", bearer, null).body().path("api_key").asString();
    accounts.send("DELETE", "/api/v4/sessions/current", bearer, null);

    assertThat(lines.events())
        .containsExactly(
            "sign_up",
            "sign_up_confirmed",
            "sign_in",
            "sign_in_failed",
            "sign_in_failed",
            "key_made",
            "sign_out");
    assertThat(lines.pairs(3)).containsEntry("user", user).containsEntry("network", "127.0.0.1/32");
    assertThat(lines.pairs(3).get("request_id")).matches("[0-9a-f-]{8,}");
    assertThat(lines.pairs(4)).as("nobody we know").doesNotContainKey("user");
    assertThat(lines.pairs(5)).containsEntry("user", user).containsEntry("by", user);
    assertThat(lines.text())
        .doesNotContain("@", PASSWORD, "a wrong guess", key, session.access(), session.refresh());
  }

  @Test
  void namesReplaysAndWaits() {
    var stolen = accounts.join("replayed@example.org", PASSWORD).refresh();
    var path = "/api/v2/auth/refresh-session";
    accounts.post(path, "Bearer " + stolen, null);
    registry
        .database()
        .execute("update user_sessions set refreshed_at = refreshed_at - interval '91 s'");
    accounts.post(path, "Bearer " + stolen, null);
    for (var i = 0; i < 7; i++) {
      accounts.signIn("replayed@example.org", "guess");
    }
    assertThat(lines.events())
        .startsWith("sign_up", "sign_up_confirmed", "sign_in", "refresh_replayed")
        .endsWith("sign_in_throttled");
  }

  @Test
  void namesGrantsResetsAndRemovalsWithWhoMadeThem() {
    var admin = "Bearer " + TokensForTests.access("\"create_update_user\",\"write_data\"");
    var user =
        accounts
            .post(
                "/api/v2/admin/users",
                admin,
                "{\"email\":\"made@example.org\",\"password\":\"a quiet evening\",\"permissions\":[\"write_data\"]}")
            .body()
            .path("id")
            .asString();
    var permission = "/api/v3/permission/user/" + user;
    accounts.post(permission + "/remove", admin, "{\"permission\":\"write_data\"}");
    accounts.post(permission + "/add", admin, "{\"permission\":\"write_data\"}");
    accounts.post("/api/v2/auth/request-reset-password", "", "{\"email\":\"made@example.org\"}");
    accounts.post(
        "/api/v2/auth/reset-password",
        "Bearer " + accounts.nextToken("made@example.org"),
        "{\"password\": \"a louder morning\"}");
    accounts.send("DELETE", "/api/v2/admin/users/" + user, admin, null);
    assertThat(lines.events())
        .containsExactly(
            "user_added",
            "permission_withdrawn",
            "permission_granted",
            "reset_requested",
            "password_reset",
            "user_removed");
    assertThat(lines.pairs(2))
        .containsEntry("user", user)
        .containsEntry("by", "1")
        .containsEntry("detail", "write_data");
    assertThat(lines.pairs(3)).containsEntry("user", user).containsKey("request_id");
  }
}
