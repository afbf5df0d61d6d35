package io.blotter.application.testing.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.ApiKeys;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.PendingUsers;
import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.ResetTokens;
import io.blotter.application.account.port.SignInRecords;
import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.testing.DatabaseInMemory;
import java.time.InstantSource;

/** All ports of the account slice that a database serves. */
public record AccountPortsInMemory(
    Users users,
    Accounts accounts,
    UserSessions sessions,
    PendingUsers pending,
    ResetTokens resets,
    ApiKeys keys,
    GitHubSignIns gitHub,
    SignInRecords records,
    Profiles profiles,
    Transactions transactions) {
  static AccountPortsInMemory inMemory(
      AccountTables tables, DatabaseInMemory database, InstantSource clock) {
    return new AccountPortsInMemory(
        new UsersInMemory(tables),
        new AccountsInMemory(tables),
        new UserSessionsInMemory(tables),
        new PendingUsersInMemory(tables),
        new ResetTokensInMemory(tables, clock),
        new ApiKeysInMemory(tables, clock),
        new GitHubSignInsInMemory(tables),
        new SignInRecords(
            new SignInThrottlesInMemory(tables, clock), new SignInNetworksInMemory(tables, clock)),
        new ProfilesInMemory(tables),
        database);
  }
}
