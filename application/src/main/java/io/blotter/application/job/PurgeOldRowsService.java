package io.blotter.application.job;

import io.blotter.application.job.port.OldRows;
import io.blotter.application.shared.Batches;
import java.time.InstantSource;

public final class PurgeOldRowsService implements PurgeOldRows {
  private final OldRows rows;
  private final InstantSource clock;

  public PurgeOldRowsService(OldRows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public int purge() {
    var removed = 0;
    for (var table : GrowingTable.values()) {
      var limit = clock.instant().minus(table.kept());
      removed += Batches.all(most -> rows.remove(table, limit, most));
    }
    return removed;
  }
}
