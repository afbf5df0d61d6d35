package io.blotter.persistence.shared;

import io.blotter.application.shared.port.DataSnapshots;

final class MyBatisDataSnapshots implements DataSnapshots {
  private final Sessions sessions;

  MyBatisDataSnapshots(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public String current() {
    return sessions.read(SnapshotMapper.class, SnapshotMapper::current);
  }

  @Override
  public long committed() {
    return sessions.commits();
  }
}
