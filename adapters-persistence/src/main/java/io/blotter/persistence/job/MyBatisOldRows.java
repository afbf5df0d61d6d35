package io.blotter.persistence.job;

import io.blotter.application.job.GrowingTable;
import io.blotter.application.job.port.OldRows;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;

final class MyBatisOldRows implements OldRows {
  private final Sessions sessions;

  MyBatisOldRows(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public int remove(GrowingTable table, Instant limit, int most) {
    return sessions.write(
        OldRowMapper.class,
        old ->
            switch (table) {
              case ROW_COUNTS -> old.removeRowCounts(limit, most);
              case MAILINGS -> old.removeMailings(limit, most);
              case REQUEST_EVENTS -> old.removeRequestEvents(limit, most);
              case SOURCE_EVENTS -> old.removeSourceEvents(limit, most);
            });
  }
}
