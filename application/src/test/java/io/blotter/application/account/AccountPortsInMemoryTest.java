package io.blotter.application.account;

import io.blotter.application.testing.account.AccountPortsInMemory;
import io.blotter.application.testing.account.AccountRegistryInMemory;
import io.blotter.application.testing.account.AccountsContract;
import io.blotter.application.testing.account.ApiKeysContract;
import io.blotter.application.testing.account.GitHubSignInsContract;
import io.blotter.application.testing.account.PendingUsersContract;
import io.blotter.application.testing.account.ProfilesContract;
import io.blotter.application.testing.account.ResetTokensContract;
import io.blotter.application.testing.account.SignInRecordsContract;
import io.blotter.application.testing.account.UserSessionsContract;
import io.blotter.application.testing.account.UsersContract;
import io.blotter.domain.account.UserId;
import java.time.Duration;
import java.time.Instant;

class AccountPortsInMemoryTest
    implements UsersContract,
        AccountsContract,
        UserSessionsContract,
        PendingUsersContract,
        ResetTokensContract,
        ApiKeysContract,
        GitHubSignInsContract,
        SignInRecordsContract,
        ProfilesContract {
  private final AccountRegistryInMemory registry = new AccountRegistryInMemory();

  @Override
  public AccountPortsInMemory ports() {
    return registry.ports();
  }

  @Override
  public Instant now() {
    return registry.clock().instant();
  }

  @Override
  public void pass(Duration time) {
    registry.clock().pass(time);
  }

  @Override
  public void makeRequest(UserId user) {
    registry.makeRequest(user);
  }
}
