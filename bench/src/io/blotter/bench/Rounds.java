package io.blotter.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Several rounds of one measurement, and what they say together. */
final class Rounds {
  static final int ROUNDS = 5;

  private Rounds() {}

  static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }

  static void compare(String what, double least, Callable<Double> ours, Callable<Double> theirs)
      throws Exception {
    var mine = new double[ROUNDS];
    var others = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      mine[round] = ours.call();
      others[round] = theirs.call();
    }
    System.out.printf(
        "%-34s %8.0f/s against %8.0f/s  ratio %.2f (at least %.2f)%n",
        what, median(mine), median(others), median(mine) / median(others), least);
  }

  static void p95(String what, double most, Load load) throws InterruptedException {
    load.p95(100, 3);
    var rounds = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      rounds[round] = load.p95(100, 3);
    }
    System.out.printf(
        "%-34s p95 %.1f ms at 100 requests a second (at most %.0f)%n", what, median(rounds), most);
  }
}
