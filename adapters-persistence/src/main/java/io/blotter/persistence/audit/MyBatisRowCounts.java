package io.blotter.persistence.audit;

import io.blotter.application.audit.RowCount;
import io.blotter.application.audit.port.RowCounts;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisRowCounts implements RowCounts {
  private final Sessions sessions;

  MyBatisRowCounts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<RowCount> count() {
    return sessions.readLatest(RowCountMapper.class, RowCountMapper::count);
  }

  @Override
  public void keep(List<RowCount> counts) {
    var tables = counts.stream().map(RowCount::table).toList();
    var rows = counts.stream().map(RowCount::rows).toList();
    sessions.write(RowCountMapper.class, kept -> kept.keep(tables, rows));
  }
}
