package io.blotter.bench;

import java.util.Arrays;

/** What several rounds of one measurement say together. */
final class Rounds {
  private Rounds() {}

  static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }
}
