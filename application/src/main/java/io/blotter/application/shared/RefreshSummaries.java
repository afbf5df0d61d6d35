package io.blotter.application.shared;

import java.util.List;

/** Brings counts, suggestions and known addresses up to date with the tables they come from. */
public interface RefreshSummaries {
  List<String> names();

  /** Answers with how many rows the summary holds now. */
  long refresh(String name);

  /** All of them, one after the other. */
  void refreshAll();
}
