package io.blotter.application.idempotency;

import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.idempotency.AnsweredCallsContract;
import io.blotter.application.testing.idempotency.AnsweredCallsInMemory;
import io.blotter.domain.account.UserId;

class AnsweredCallsInMemoryTest implements AnsweredCallsContract {
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final AnsweredCalls calls = new AnsweredCallsInMemory(database);

  @Override
  public AnsweredCalls calls() {
    return calls;
  }

  @Override
  public Transactions transactions() {
    return database;
  }

  @Override
  public UserId user(String name) {
    return new UserId(name.length() + name.charAt(0));
  }
}
