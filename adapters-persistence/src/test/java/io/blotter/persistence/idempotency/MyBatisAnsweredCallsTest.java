package io.blotter.persistence.idempotency;

import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.testing.idempotency.AnsweredCallsContract;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.testing.PersistenceForTests;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisAnsweredCallsTest implements AnsweredCallsContract {
  @RegisterExtension static final PersistenceForTests POSTGRES = new PersistenceForTests();

  @Override
  public AnsweredCalls calls() {
    return POSTGRES.persistence().idempotency();
  }

  @Override
  public Transactions transactions() {
    return POSTGRES.persistence().transactions();
  }

  @Override
  public UserId user(String name) {
    return POSTGRES.user(name);
  }
}
