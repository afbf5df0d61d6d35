package io.blotter.persistence.account;

import io.blotter.application.testing.account.AccountPortsInMemory;
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
import io.blotter.persistence.testing.PersistenceForTests;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisAccountPortsTest
    implements UsersContract,
        AccountsContract,
        UserSessionsContract,
        PendingUsersContract,
        ResetTokensContract,
        ApiKeysContract,
        GitHubSignInsContract,
        SignInRecordsContract,
        ProfilesContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES =
      new PersistenceForTests(
          "pending_users", "github_sign_ins", "github_states", "sign_in_throttles");

  private static final String PASS =
      """
      update sign_in_throttles set updated_at = updated_at - passed, blocked_until = blocked_until - passed;
      update sign_in_networks set used_at = used_at - passed;
      update pending_users set created_at = created_at - passed;
      update reset_tokens set create_date = create_date - passed;
      update github_states set used_at = used_at - passed;
      update github_sign_ins set expires_at = expires_at - passed;
      update user_sessions set expires_at = expires_at - passed, ended_at = ended_at - passed;
      update api_keys set expires_at = expires_at - passed;
      """;

  @Override
  public AccountPortsInMemory ports() {
    var account = POSTGRES.persistence().account();
    return new AccountPortsInMemory(
        account.users(),
        account.accounts(),
        account.userSessions(),
        account.pendingUsers(),
        account.resetTokens(),
        account.apiKeys(),
        account.gitHubSignIns(),
        account.signInRecords(),
        account.profiles(),
        POSTGRES.persistence().transactions());
  }

  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public void pass(Duration time) {
    POSTGRES
        .database()
        .execute(PASS.replace("passed", "interval '" + time.toSeconds() + " seconds'"));
  }

  @Override
  public void makeRequest(UserId user) {
    POSTGRES
        .database()
        .execute(
            "insert into data_requests (title, creator_user_id) values ('Stops', "
                + user.value()
                + ")");
  }
}
