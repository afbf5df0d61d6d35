package io.blotter.application.job.port;

import io.blotter.application.job.GrowingTable;
import java.time.Instant;

/** Rows that nobody asks for any more. */
public interface OldRows {
  /**
   * Removes those of before {@code limit}; never the newest, where others are compared with it.
   *
   * @param most how many at most
   * @return how many
   */
  int remove(GrowingTable table, Instant limit, int most);
}
