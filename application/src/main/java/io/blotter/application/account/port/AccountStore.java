package io.blotter.application.account.port;

/** What is kept of accounts. */
public interface AccountStore {
  Users users();

  Accounts accounts();

  Profiles profiles();

  ApiKeys apiKeys();

  PendingUsers pendingUsers();

  ResetTokens resetTokens();

  UserSessions userSessions();

  SignInRecords signInRecords();

  GitHubSignIns gitHubSignIns();
}
