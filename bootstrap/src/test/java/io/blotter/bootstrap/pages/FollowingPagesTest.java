package io.blotter.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.BrowserForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Places and searches that know whether their reader follows them. */
class FollowingPagesTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String PLACE = "/places/pennsylvania/allegheny";
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
  void saysOnAPlacesPagesWhetherOneFollowsIt() {
    accounts.join("following@example.org", PASSWORD);
    accounts.join("bystander@example.org", PASSWORD);
    var place =
        accounts.value(
            "select id from locations_expanded where county_name = 'Allegheny' and type = 'County'"
                + " and state_iso = 'PA'");
    try (var browser = BrowserForTests.of(registry, "following@example.org", PASSWORD);
        var bystander = BrowserForTests.of(registry, "bystander@example.org", PASSWORD);
        var stranger = new BrowserForTests(registry)) {
      var search = "/search?place=pennsylvania/allegheny&type=Stops";
      assertThat(browser.open(PLACE).body()).contains("action=\"/follow\"");
      assertThat(browser.open(search).body())
          .contains("action=\"/follow\"", "name=\"type\" value=\"Stops\"");
      browser.submit("/follow", "place", place, "type", "Stops", "next", search);
      assertThat(browser.open(search).body()).contains("action=\"/unfollow\"", "You follow ");
      for (var path : new String[] {PLACE, search}) {
        assertThat(browser.open(path).body()).contains("action=\"/unfollow\"");
        assertThat(bystander.open(path).body())
            .contains("action=\"/follow\"")
            .doesNotContain("You follow ", "following@example.org");
        assertThat(stranger.open(path).body())
            .contains("/sign-in?next=")
            .doesNotContain("You follow ", "/unfollow");
      }
      browser.open(PLACE);
      browser.submit("/unfollow", "place", place, "next", PLACE);
      assertThat(browser.open(PLACE).body()).contains("action=\"/follow\"");
    }
  }
}
