package io.blotter.application.audit;

import io.blotter.application.audit.port.Alerts;
import io.blotter.application.audit.port.RowCounts;

public final class CountRowsService implements CountRows {
  private final RowCounts counts;
  private final Alerts alerts;
  private final int percent;

  /**
   * @param percent how much of a table may come or go between two counts
   */
  public CountRowsService(RowCounts counts, Alerts alerts, int percent) {
    this.counts = counts;
    this.alerts = alerts;
    this.percent = percent;
  }

  @Override
  public int count() {
    var counted = counts.count();
    counted.stream()
        .filter(table -> table.isSudden(percent))
        .forEach(table ->
            alerts.raise(
                "Sudden change in "
                    + table.table()
                    + " table: "
                    + table.before()
                    + " -> "
                    + table.rows()));
    counts.keep(counted);
    return counted.size();
  }
}
