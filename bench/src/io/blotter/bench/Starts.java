package io.blotter.bench;

import java.util.Arrays;
import java.util.List;

/** Starts the server as an operator does, local database included. */
final class Starts {
  private static final int ROUNDS = 5;

  private Starts() {}

  /** Prints the median time from the command to the ready line. */
  static void measure(List<String> options) throws Exception {
    var millis = new double[ROUNDS];
    for (var round = 0; round <= ROUNDS; round++) {
      var begin = System.nanoTime();
      try (var _ = ServerProcess.start(options, "off")) {
        millis[Math.max(0, round - 1)] = (System.nanoTime() - begin) / 1e6;
      }
    }
    System.out.printf(
        "start to ready, local database included: %.0f ms (at most 1000)%n",
        Arrays.stream(millis).sorted().toArray()[ROUNDS / 2]);
  }
}
