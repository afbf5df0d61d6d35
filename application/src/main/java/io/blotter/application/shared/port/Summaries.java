package io.blotter.application.shared.port;

import java.util.List;

/** What is worked out ahead of time: counts for the map, names for suggestions, known addresses. */
public interface Summaries {
  /** What others are made of comes before them. */
  List<String> names();

  /** Whether something that it is made from was written to since it was worked out. */
  boolean isStale(String name);

  /**
   * Works one summary out anew, while readers go on with what it held before.
   *
   * @return how many rows it holds now
   */
  long refresh(String name);
}
