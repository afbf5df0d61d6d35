package io.blotter.persistence.idempotency;

import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.session.Configuration;

public final class IdempotencyPersistence implements AnsweredCalls {
  private final Sessions sessions;

  public IdempotencyPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(AnsweredCallMapper.class);
  }

  @Override
  public boolean claim(KeyedCall call, Instant now) {
    return sessions.write(AnsweredCallMapper.class, calls -> calls.claim(call, now)) == 1;
  }

  @Override
  public void keep(KeyedCall call, String answer) {
    sessions.write(AnsweredCallMapper.class, calls -> calls.keep(call, answer));
  }

  @Override
  public Optional<String> answer(KeyedCall call) {
    return sessions.readLatest(AnsweredCallMapper.class, calls -> calls.answer(call));
  }
}
