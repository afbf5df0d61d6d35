package io.blotter.persistence.account;

import io.blotter.application.account.port.AccountStore;
import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SignInRecords;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.Users;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The account slice's ports in PostgreSQL. */
public final class AccountPersistence implements AccountStore {
  private final Sessions sessions;

  public AccountPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(ApiKeyMapper.class);
    configuration.addMapper(UserMapper.class);
    configuration.addMapper(AccountMapper.class);
    configuration.addMapper(PendingUserMapper.class);
    configuration.addMapper(ProfileMapper.class);
    configuration.addMapper(ResetTokenMapper.class);
    configuration.addMapper(UserSessionMapper.class);
    configuration.addMapper(GitHubSignInMapper.class);
    configuration.addMapper(SignInThrottleMapper.class);
    configuration.addMapper(SignInNetworkMapper.class);
  }

  @Override
  public ApiKeys apiKeys() {
    return new MyBatisApiKeys(sessions);
  }

  @Override
  public Users users() {
    return new MyBatisUsers(sessions);
  }

  @Override
  public Accounts accounts() {
    return new MyBatisAccounts(sessions);
  }

  @Override
  public Profiles profiles() {
    return new MyBatisProfiles(sessions);
  }

  @Override
  public PendingUsers pendingUsers() {
    return new MyBatisPendingUsers(sessions);
  }

  @Override
  public ResetTokens resetTokens() {
    return new MyBatisResetTokens(sessions);
  }

  @Override
  public UserSessions userSessions() {
    return new MyBatisUserSessions(sessions);
  }

  @Override
  public SignInRecords signInRecords() {
    return new SignInRecords(
        new MyBatisSignInThrottles(sessions), new MyBatisSignInNetworks(sessions));
  }

  @Override
  public GitHubSignIns gitHubSignIns() {
    return new MyBatisGitHubSignIns(sessions);
  }
}
