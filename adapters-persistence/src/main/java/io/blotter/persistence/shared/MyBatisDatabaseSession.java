package io.blotter.persistence.shared;

import io.blotter.application.shared.port.DatabaseSession;
import java.util.List;

final class MyBatisDatabaseSession implements DatabaseSession {
  private final Sessions sessions;

  MyBatisDatabaseSession(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<String> faults() {
    return sessions.readLatest(
        SessionMapper.class,
        session -> session.faults(SessionSettings.names(), SessionSettings.values()));
  }

  @Override
  public List<String> advice() {
    return sessions.readLatest(SessionMapper.class, SessionMapper::advice);
  }
}
