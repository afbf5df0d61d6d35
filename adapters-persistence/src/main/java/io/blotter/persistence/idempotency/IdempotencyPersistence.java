package io.blotter.persistence.idempotency;

import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The idempotency slice's port in PostgreSQL. */
public final class IdempotencyPersistence {
  private IdempotencyPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(AnsweredCallMapper.class);
  }

  public static AnsweredCalls calls(Sessions sessions) {
    return new MyBatisAnsweredCalls(sessions);
  }
}
