package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.command.db.Shell;
import io.blotter.bootstrap.testing.AccountsForTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code blotter user} beside a server that runs: what a command does counts there at once. */
class UserCommandTest {
  private static final String EMAIL = "reader@example.org";

  private static RegistryForTests registry;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @Test
  void opensAnAccountOnce() throws Exception {
    assertThat(done("add", "new@example.org", "--permission", "write_data"))
        .matches("User \\d+ added\\.\n");
    assertThat(refused("add", "New@example.org"))
        .isEqualTo("blotter: User with email already exists.\n");
    var listed = done("list", "--json");
    var users = JsonMapper.shared().readTree(listed).path("users");
    assertThat(users.get(0).path("email").asString()).isEqualTo(EMAIL);
    assertThat(users.toString())
        .contains(
            "\"email\":\"new@example.org\",\"permissions\":[\"write_data\"],\"disabled_at\":null");
    var page = shell().run("user", "list", "--limit", "1");
    assertThat(page.out()).contains(EMAIL).doesNotContain("new@example.org");
    assertThat(page.err()).isEqualTo("There may be more: --after 1\n");
    assertThat(done("list", "--after", "1")).contains("new@example.org").doesNotContain(EMAIL);
  }

  @Test
  void givesAndTakesPermissions() throws Exception {
    var user = registry.database();
    user.execute("insert into users (id, email) values (50, 'rights@example.org')");
    assertThat(done("permit", "Rights@Example.org", "write_data", "sync_to_github"))
        .isEqualTo("Rights@Example.org is permitted write_data, sync_to_github.\n");
    assertThat(done("permit", "rights@example.org", "write_data")).contains("is permitted");
    done("forbid", "rights@example.org", "sync_to_github", "send_notifications");
    assertThat(
            user.value(
                "select string_agg(permission_name, ' ') from permissions p join"
                    + " link_users__permissions l on p.id = l.permission_id where user_id = 50"))
        .hasValue("write_data");
  }

  @Test
  void shutsAUserOutAndLetsThemIn() throws Exception {
    registry.database().execute("insert into users (id, email) values (51, 'out@example.org')");
    var key = done("key", "out@example.org", "--name", "report").lines().toList().getLast();
    assertThat(status(key)).isEqualTo(200);
    assertThat(done("disable", "out@example.org")).isEqualTo("out@example.org is shut out.\n");
    assertThat(status(key)).isEqualTo(400);
    assertThat(refused("password", "out@example.org"))
        .isEqualTo("blotter: The account is disabled; enable it first.\n");
    done("enable", "out@example.org");
    assertThat(status(key)).isEqualTo(200);
  }

  @Test
  void setsAPassword() throws Exception {
    try (var accounts = AccountsForTests.of(registry)) {
      accounts.join("pass@example.org", "a quiet evening");
      var before = accounts.session("pass@example.org", "a quiet evening");
      var brief = shell().fed("short\n").run("user", "password", "pass@example.org");
      assertThat(brief.err()).isEqualTo("blotter: password must have at least 8 characters\n");
      assertThat(brief.code()).isEqualTo(1);
      var nothing = shell().fed("").run("user", "password", "pass@example.org");
      assertThat(nothing.err())
          .isEqualTo("blotter: Give the new password as one line of standard input.\n");
      var set = shell().fed("a löuder morning\n").run("user", "password", "pass@example.org");
      assertThat(set.err()).isEmpty();
      assertThat(accounts.signIn("pass@example.org", "a quiet evening").status()).isEqualTo(401);
      assertThat(accounts.signIn("pass@example.org", "a löuder morning").status()).isEqualTo(200);
      assertThat(
              accounts
                  .post("/api/v2/auth/refresh-session", "Bearer " + before.refresh(), null)
                  .status())
          .isEqualTo(401);
    }
  }

  @Test
  void makesListsAndRevokesKeys() throws Exception {
    var made = done("key", EMAIL, "--name", "weekly", "--expires", "2999-01-01").lines().toList();
    assertThat(made.getFirst()).matches("Key \\d+ added, shown only now:");
    assertThat(status(made.getLast())).isEqualTo(200);
    var listed = done("key", EMAIL, "--list");
    assertThat(listed)
        .contains("expires 2999-01-01T00:00:00", "weekly", made.getLast().substring(0, 8) + "…")
        .doesNotContain(made.getLast());
    assertThat(refused("key", EMAIL, "--name", "weekly"))
        .isEqualTo("blotter: There is a key of this name already.\n");
    assertThat(refused("key", EMAIL, "--name", "late", "--expires", "2000-01-01"))
        .isEqualTo("blotter: expires_at must be in the future\n");
    done("key", EMAIL, "--revoke", made.getFirst().split(" ", -1)[1]);
    assertThat(status(made.getLast())).isEqualTo(400);
    assertThat(refused("key", EMAIL, "--revoke", "999"))
        .isEqualTo("blotter: There is no such key.\n");
  }

  @Test
  void tellsMisuseFromRefusal() throws Exception {
    assertThat(refused("enable", "nobody@example.org"))
        .isEqualTo("blotter: There is no user nobody@example.org.\n");
    assertThat(misused("permit", EMAIL, "everything")).contains("must be one of: write_data, ");
    assertThat(misused("add", "no address")).contains("must be an e-mail address");
    assertThat(misused("key", EMAIL)).contains("--name");
    assertThat(misused("key", EMAIL, "--list", "--revoke", "1")).contains("mutually exclusive");
    assertThat(misused("list", "--limit", "0")).contains("--limit must be a whole number");
    assertThat(misused()).contains("Say what to do: user add, ");
  }

  private static int status(String key) {
    return registry.anonymously("/api/v2/metrics", "Authorization", "Basic " + key).statusCode();
  }

  private static String done(String... arguments) throws IOException, InterruptedException {
    var ended = user(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static String refused(String... arguments) throws IOException, InterruptedException {
    var ended = user(arguments);
    assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    return ended.err();
  }

  private static String misused(String... arguments) throws IOException, InterruptedException {
    var ended = user(arguments);
    assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(2);
    return ended.err();
  }

  private static Shell.Ended user(String... arguments) throws IOException, InterruptedException {
    var line = new String[arguments.length + 1];
    line[0] = "user";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return shell().fed("a louder morning\n").run(line);
  }

  private static Shell shell() {
    return new Shell(folder).at(registry.database());
  }
}
