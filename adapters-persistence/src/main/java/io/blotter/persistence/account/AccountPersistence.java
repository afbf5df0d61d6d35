package io.blotter.persistence.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.OldProofs;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SignInRecords;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.Users;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The account slice's ports in PostgreSQL. */
public final class AccountPersistence {
  private AccountPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(ApiKeyMapper.class);
    configuration.addMapper(UserMapper.class);
    configuration.addMapper(AccountMapper.class);
    configuration.addMapper(PendingUserMapper.class);
    configuration.addMapper(ProfileMapper.class);
    configuration.addMapper(ResetTokenMapper.class);
    configuration.addMapper(UserSessionMapper.class);
    configuration.addMapper(OldProofMapper.class);
    configuration.addMapper(GitHubSignInMapper.class);
    configuration.addMapper(SignInThrottleMapper.class);
    configuration.addMapper(SignInNetworkMapper.class);
  }

  public static ApiKeys apiKeys(Sessions sessions) {
    return new MyBatisApiKeys(sessions);
  }

  public static Users users(Sessions sessions) {
    return new MyBatisUsers(sessions);
  }

  public static Accounts accounts(Sessions sessions) {
    return new MyBatisAccounts(sessions);
  }

  public static Profiles profiles(Sessions sessions) {
    return new MyBatisProfiles(sessions);
  }

  public static PendingUsers pendingUsers(Sessions sessions) {
    return new MyBatisPendingUsers(sessions);
  }

  public static ResetTokens resetTokens(Sessions sessions) {
    return new MyBatisResetTokens(sessions);
  }

  public static UserSessions userSessions(Sessions sessions) {
    return new MyBatisUserSessions(sessions);
  }

  public static SignInRecords signInRecords(Sessions sessions) {
    return new SignInRecords(
        new MyBatisSignInThrottles(sessions), new MyBatisSignInNetworks(sessions));
  }

  public static GitHubSignIns gitHubSignIns(Sessions sessions) {
    return new MyBatisGitHubSignIns(sessions);
  }

  public static OldProofs oldProofs(Sessions sessions) {
    return new MyBatisOldProofs(sessions);
  }
}
