package io.blotter.application.testing.account;

import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.domain.account.UserId;

/** Accounts in memory, and the clock that they go by. */
public final class AccountRegistryInMemory {
  private final SettableClock clock = new SettableClock();
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final AccountTables tables = new AccountTables(database);
  private final AccountPortsInMemory ports = AccountPortsInMemory.inMemory(tables, database, clock);

  public SettableClock clock() {
    return clock;
  }

  public DatabaseInMemory database() {
    return database;
  }

  public AccountPortsInMemory ports() {
    return ports;
  }

  /** The user makes a data request, and can be removed no more. */
  public void makeRequest(UserId user) {
    tables.requesters.add(user);
  }
}
