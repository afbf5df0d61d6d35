package io.blotter.application.shared;

import java.util.function.IntUnaryOperator;

/** Work on many rows, some at a time, so that no transaction is long. */
public final class Batches {
  private static final int MAX_ROWS = 5_000;

  private Batches() {}

  /**
   * Goes on until a batch is not full.
   *
   * @param batch deals with at most so many rows; answers with how many
   * @return how many it were in all
   */
  public static int all(IntUnaryOperator batch) {
    var total = 0;
    var count = MAX_ROWS;
    while (count >= MAX_ROWS) {
      count = batch.applyAsInt(MAX_ROWS);
      total += count;
    }
    return total;
  }
}
