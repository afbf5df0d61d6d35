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
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look after users by forms, and how far. */
class UserPagesRightsTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String ADMIN = "admin@example.org";
  private static final String READER = "onlooker@example.org";
  private static final String MEMBER = "plain@example.org";
  private static final String CHIEF = "chief@example.org";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    for (var email : new String[] {ADMIN, READER, MEMBER, CHIEF}) {
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
               or (u.email = 'onlooker@example.org' and p.permission_name = 'read_all_user_info')
               or u.email = 'chief@example.org';
            """);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @Test
  void goesNoFurtherThanTheCallersOwnPermissions() {
    try (var browser = as(ADMIN)) {
      browser.open(path(MEMBER));
      assertThat(
              browser
                  .submit(path(MEMBER) + "/permissions", "permission", "sync_to_github")
                  .statusCode())
          .isEqualTo(403);
      for (var change : new String[] {"/disabling", "/enabling", "/removal"}) {
        assertThat(browser.submit(path(CHIEF) + change, "removal", "yes").statusCode())
            .as(change)
            .isEqualTo(403);
      }
      assertThat(
              browser.submit(path(CHIEF) + "/password", "password", "another evening").statusCode())
          .isEqualTo(403);
      assertThat(accounts.signIn(CHIEF, PASSWORD).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users", "/users/1"})
  void isNotForOthers(String path) {
    try (var browser = as(MEMBER);
        var stranger = new BrowserForTests(registry)) {
      assertThat(browser.open(path).statusCode()).isEqualTo(403);
      assertThat(BrowserForTests.location(stranger.open(path))).startsWith("/sign-in?next=");
      assertThat(browser.open("/").body()).doesNotContain("href=\"/users\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', email",
    "/permissions, permission",
    "/permissions/end, permission",
    "/disabling, x",
    "/enabling, x",
    "/password, password",
    "/removal, x"
  })
  void isOnlyReadByWhoMayNotChangeUsers(String change, String field) {
    try (var browser = as(READER)) {
      assertThat(browser.open(path(MEMBER)).body())
          .contains(MEMBER)
          .doesNotContain("/disabling", "/removal");
      var path = change.isEmpty() ? "/users" : path(MEMBER) + change;
      assertThat(browser.submit(path, field, "write_data").statusCode()).isEqualTo(403);
      var forged = browser.submitFrom("cross-site", path, browser.token(), field, "write_data");
      assertThat(forged.statusCode()).isEqualTo(403);
    }
  }

  private static String path(String email) {
    return "/users/" + accounts.value("select id from users where email = '" + email + "'");
  }

  private static BrowserForTests as(String email) {
    return BrowserForTests.of(registry, email, PASSWORD);
  }
}
