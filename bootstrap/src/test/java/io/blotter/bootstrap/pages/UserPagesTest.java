package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Users looked after by forms. */
class UserPagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String ADMIN = "admin@example.org";
  private static final String MEMBER = "plain@example.org";
  private static final String CHIEF = "chief@example.org";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    for (var email : new String[] {ADMIN, MEMBER, CHIEF}) {
      accounts.join(email, PASSWORD);
    }
    registry
        .database()
        .execute(
            """
            insert into link_users__permissions (user_id, permission_id)
            select u.id, p.id from users u, permissions p
            where (u.email = 'admin@example.org'
                   and p.permission_name in ('write_data', 'read_all_user_info', 'create_update_user'))
               or u.email = 'chief@example.org';
            """);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void findsAUserByTheAddress() {
    try (var browser = as(ADMIN)) {
      assertThat(browser.open("/users").body()).contains(MEMBER, CHIEF);
      assertThat(BrowserForTests.location(browser.open("/users?email=" + MEMBER)))
          .isEqualTo(path(MEMBER));
      assertThat(browser.open("/users?email=nobody@example.org").body())
          .contains("Nobody has this address.");
      assertThat(browser.open("/users/999999").statusCode()).isEqualTo(404);
      assertThat(browser.open(path(MEMBER) + "?lang=es").body()).contains("Desactivar esta cuenta");
    }
  }

  @Test
  void givesAndTakesAPermission() {
    try (var browser = as(ADMIN)) {
      browser.open(path(MEMBER));
      var given = browser.submit(path(MEMBER) + "/permissions", "permission", "write_data");
      assertThat(given.statusCode()).isEqualTo(303);
      assertThat(browser.submit(path(MEMBER) + "/permissions", "permission", "write_data").body())
          .contains("The user has this permission already.");
      assertThat(browser.open("/users").body()).contains("Write data: requests of others");
      browser.open(path(MEMBER));
      browser.submit(path(MEMBER) + "/permissions/end", "permission", "write_data");
      assertThat(
              accounts.value(
                  "select count(*) from link_users__permissions l join users u on u.id = l.user_id"
                      + " where u.email = 'plain@example.org'"))
          .isEqualTo("0");
    }
  }

  @Test
  void opensDisablesEnablesAndRemovesAnAccount() {
    try (var browser = as(ADMIN)) {
      browser.open("/users");
      var weak = browser.submit("/users", "email", "made@example.org", "password", "password");
      assertThat(weak.statusCode()).isEqualTo(422);
      assertThat(weak.body()).contains("id=\"password-error\"", "value=\"made@example.org\"");
      var made = browser.submit("/users", "email", "made@example.org", "password", PASSWORD);
      var path = path("made@example.org");
      assertThat(BrowserForTests.location(made)).isEqualTo(path);
      browser.open(path);
      assertThat(browser.submit(path + "/disabling").statusCode()).isEqualTo(303);
      assertThat(accounts.signIn("made@example.org", PASSWORD).status()).isEqualTo(401);
      assertThat(browser.open(path).body()).contains("/enabling", "Disabled on");
      browser.submit(path + "/enabling");
      assertThat(accounts.signIn("made@example.org", PASSWORD).status()).isEqualTo(200);
      browser.submit(path + "/password", "password", "another quiet evening");
      assertThat(accounts.signIn("made@example.org", "another quiet evening").status())
          .isEqualTo(200);
      assertThat(browser.submit(path + "/removal").body())
          .contains("removal must be ticked for the account to end");
      assertThat(BrowserForTests.location(browser.submit(path + "/removal", "removal", "yes")))
          .isEqualTo("/users");
      assertThat(browser.open(path).statusCode()).isEqualTo(404);
    }
  }

  private static String path(String email) {
    return "/users/" + accounts.value("select id from users where email = '" + email + "'");
  }

  private static BrowserForTests as(String email) {
    return BrowserForTests.of(registry, email, PASSWORD);
  }
}
