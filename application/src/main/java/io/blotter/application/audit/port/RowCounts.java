package io.blotter.application.audit.port;

import io.blotter.application.audit.RowCount;
import java.util.List;

/** How many rows every table of the registry holds, now and at earlier counts. */
public interface RowCounts {
  List<RowCount> count();

  void keep(List<RowCount> counts);
}
