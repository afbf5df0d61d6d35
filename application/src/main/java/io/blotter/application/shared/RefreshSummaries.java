package io.blotter.application.shared;

import java.util.List;

/** Brings counts, suggestions and known addresses up to date with the tables they come from. */
public interface RefreshSummaries {
  List<String> names();

  /**
   * Does nothing when what it is made from is as it was.
   *
   * @return how many rows it holds now, 0 when nothing was done
   */
  long refresh(String name);

  /** All that are stale, one after the other. */
  void refreshAll();
}
