package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Looking after other people's accounts and permissions, over HTTP. */
@Proves({
  "GET /api/v2/admin/users",
  "POST /api/v2/admin/users",
  "PUT /api/v2/admin/users/{user_id}",
  "DELETE /api/v2/admin/users/{user_id}",
  "GET /api/v3/permission",
  "GET /api/v3/permission/user/{user_id}",
  "POST /api/v3/permission/user/{user_id}/add",
  "POST /api/v3/permission/user/{user_id}/remove"
})
class AdministrationTest {
  private static final String USERS = "/api/v2/admin/users";
  private static final String ADMIN =
      "Bearer "
          + TokensForTests.access(
              "\"create_update_user\",\"read_all_user_info\",\"write_data\",\"sync_to_github\"");

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void opensChangesAndRemovesAnAccount() {
    var id = open("ann@example.org", "\"write_data\"");
    assertThat(send("POST", USERS, user("ann@example.org", "")).status()).isEqualTo(409);
    var listed = send("GET", USERS, null).body().path("data").get(0);
    assertThat(listed.path("user_id").asString()).isEqualTo(id);
    assertThat(listed.path("permissions").toString()).isEqualTo("[\"write_data\"]");

    var session = accounts.session("ann@example.org", "correct horse battery");
    var changed = send("PUT", USERS + "/" + id, "{\"password\": \"another evening\"}");
    assertThat(changed.raw().body()).isEqualTo("{\"message\":\"User updated.\"}\n");
    assertThat(accounts.get("/api/v2/metrics", "Bearer " + session.access()).status())
        .isEqualTo(401);
    assertThat(accounts.signIn("ann@example.org", "correct horse battery").status()).isEqualTo(401);
    assertThat(accounts.signIn("ann@example.org", "another evening").status()).isEqualTo(200);

    assertThat(send("DELETE", USERS + "/" + id, null).message()).isEqualTo("User deleted.");
    assertThat(accounts.value("select count(*) from users where id = " + id)).isEqualTo("0");
    assertThat(accounts.signIn("ann@example.org", "another evening").status()).isEqualTo(401);
    assertThat(send("DELETE", USERS + "/" + id, null).message()).isEqualTo("User deleted.");
    assertThat(send("PUT", USERS + "/" + id, "{\"password\": \"another evening\"}").status())
        .isEqualTo(404);
  }

  @Test
  void keepsWhoHasMadeDataRequests() {
    var everything = "Bearer " + TokensForTests.access(TokensForTests.ALL);
    assertThat(accounts.send("DELETE", USERS + "/1", everything, null).status()).isEqualTo(409);
    assertThat(accounts.value("select count(*) from users where id = 1")).isEqualTo("1");
  }

  @Test
  void givesAndTakesPermissions() {
    var id = open("ben@example.org", "");
    var path = "/api/v3/permission/user/" + id;
    var body = "{\"permission\": \"sync_to_github\"}";
    assertThat(send("GET", "/api/v3/permission", null).body().path("mappings")).hasSize(8);
    assertThat(send("GET", path, null).raw().body()).isEqualTo("{\"mappings\":[]}\n");
    assertThat(send("POST", path + "/add", body).message())
        .isEqualTo("Permission successfully added.");
    assertThat(send("POST", path + "/add", body).status()).isEqualTo(409);
    assertThat(send("GET", path, null).raw().body())
        .isEqualTo(
            "{\"mappings\":[{\"permission\":\"sync_to_github\",\"description\":\"Use endpoints that sync to GitHub.\"}]}\n");
    assertThat(send("POST", path + "/remove", body).message())
        .isEqualTo("Permission successfully removed.");
    assertThat(send("POST", path + "/remove", body).message())
        .isEqualTo("Permission successfully removed.");
    assertThat(send("POST", path + "/add", "{\"permission\": \"everything\"}").status())
        .isEqualTo(422);
  }

  private static String open(String email, String permissions) {
    var opened = send("POST", USERS, user(email, permissions));
    assertThat(opened.message()).isEqualTo("User created.");
    return opened.body().path("id").asString();
  }

  private static String user(String email, String permissions) {
    return "{\"email\":\"%s\",\"password\":\"correct horse battery\",\"permissions\":[%s]}"
        .formatted(email, permissions);
  }

  private static Reply send(String method, String path, @Nullable String body) {
    return accounts.send(method, path, ADMIN, body);
  }
}
