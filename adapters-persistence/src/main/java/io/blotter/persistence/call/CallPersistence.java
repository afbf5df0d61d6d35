package io.blotter.persistence.call;

import io.blotter.application.call.port.CallHistory;
import io.blotter.application.call.port.CallStore;
import io.blotter.application.call.port.PhoneCalls;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The call log's ports in PostgreSQL. */
public final class CallPersistence implements CallStore {
  private final Sessions sessions;

  public CallPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(CallHistoryMapper.class);
    configuration.addMapper(PhoneCallMapper.class);
  }

  @Override
  public CallHistory history() {
    return new MyBatisCallHistory(sessions);
  }

  @Override
  public PhoneCalls calls() {
    return new MyBatisPhoneCalls(sessions);
  }
}
