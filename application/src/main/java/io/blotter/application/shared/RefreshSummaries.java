package io.blotter.application.shared;

import java.util.List;

/** Brings counts, suggestions and known addresses up to date with the tables they come from. */
public interface RefreshSummaries {
  List<String> names();

  /**
   * Does nothing when what it is made from is as it was when it was last refreshed here.
   *
   * @return how many rows it holds now
   */
  long refresh(String name);

  /** All of them, one after the other, whether anything changed or not. */
  void refreshAll();
}
