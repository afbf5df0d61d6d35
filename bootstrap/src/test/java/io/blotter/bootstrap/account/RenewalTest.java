package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two tabs of a browser renew one session, each with a copy of its token. */
@Proves("POST /api/v2/auth/refresh-session")
class RenewalTest {
  private static final String PASSWORD = "a quiet evening";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void aTabIsNotOutrunByTheOther() {
    var copy = accounts.join("outrun@example.org", PASSWORD).refresh();
    var ahead = renewed(renewed(renewed(copy).refresh()).refresh());
    var behind = renewed(copy);
    assertThat(behind.status()).isEqualTo(200);
    assertThat(renewed(ahead.refresh()).status()).isEqualTo(200);
    assertThat(renewed(behind.refresh()).status()).isEqualTo(200);
  }

  @Test
  void bothTabsGoOnWhenTheyRenewAtOnceAgainAndAgain() throws Exception {
    var copy = accounts.join("tabs@example.org", PASSWORD).refresh();
    try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> tab = () -> renewals(copy);
      assertThat(tabs.invokeAll(List.of(tab, tab))).extracting(Future::get).containsOnly(20);
    }
  }

  /** How many of twenty renewals, each with the token of the one before, went well. */
  private static int renewals(String copy) {
    var token = copy;
    var good = 0;
    for (var i = 0; i < 20; i++) {
      var answer = renewed(token);
      if (answer.status() == 200) {
        good++;
        token = answer.refresh();
      }
    }
    return good;
  }

  private static Reply renewed(String token) {
    return accounts.post("/api/v2/auth/refresh-session", "Bearer " + token, null);
  }
}
