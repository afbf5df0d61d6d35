package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.TokensForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whoever may change accounts stays within what he may himself. */
class AuthorityTest {
  private static final String USERS = "/api/v2/admin/users";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void nobodyGivesWhatHeHasNotOrChangesWhoMayMore() {
    var equal = open("equal@example.org", "\"write_data\"");
    var superior = open("superior@example.org", "\"write_data\",\"sync_to_github\"");
    var editor = editor("\"create_update_user\",\"write_data\"");
    var given = "{\"permission\": \"sync_to_github\"}";
    var permitted = "/api/v3/permission/user/";

    assertThat(editor.post(USERS, user("new@example.org", "\"sync_to_github\"")).message())
        .isEqualTo("You cannot give a permission that you do not have: sync_to_github.");
    assertThat(editor.post(permitted + equal + "/add", given).status()).isEqualTo(403);
    assertThat(
            editor.post(permitted + superior + "/remove", given).body().path("detail").asString())
        .isEqualTo("You cannot change an account that may more than you.");
    var password = "{\"password\": \"another evening\"}";
    assertThat(editor.send("PUT", USERS + "/" + superior, password)).isEqualTo(403);
    assertThat(editor.send("DELETE", USERS + "/" + superior, null)).isEqualTo(403);
    assertThat(editor.send("PATCH", "/api/v2/user/" + superior, "{\"capacities\": []}"))
        .isEqualTo(403);
    assertThat(accounts.signIn("superior@example.org", "correct horse battery").status())
        .isEqualTo(200);

    assertThat(editor.send("PUT", USERS + "/" + equal, password)).isEqualTo(200);
    assertThat(editor.send("PATCH", "/api/v2/user/" + equal, "{\"capacities\": []}"))
        .isEqualTo(200);
    assertThat(editor.send("DELETE", USERS + "/" + equal, null)).isEqualTo(200);
  }

  private record Editor(String bearer) {
    Reply post(String path, String body) {
      return accounts.post(path, bearer, body);
    }

    int send(String method, String path, @Nullable String body) {
      return accounts.send(method, path, bearer, body).status();
    }
  }

  private static Editor editor(String permissions) {
    return new Editor("Bearer " + TokensForTests.access(permissions));
  }

  private static String open(String email, String permissions) {
    var everything = new Editor("Bearer " + TokensForTests.access(TokensForTests.ALL));
    return everything.post(USERS, user(email, permissions)).body().path("id").asString();
  }

  private static String user(String email, String permissions) {
    return "{\"email\":\"%s\",\"password\":\"correct horse battery\",\"permissions\":[%s]}"
        .formatted(email, permissions);
  }
}
