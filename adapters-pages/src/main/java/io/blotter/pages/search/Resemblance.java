package io.blotter.pages.search;

import java.util.Arrays;

/** Whether what somebody wrote may be a name; both are written as addresses have them. */
final class Resemblance {
  private static final int MIN_PREFIX_LENGTH = 4;
  private static final int LETTERS_PER_ERROR = 4;

  private Resemblance() {}

  /** Whether one of the words written is a word of the name, or begins one. */
  static boolean isNamed(String written, String name) {
    return Arrays.stream(written.split("-", -1))
        .map(word -> word.length() < MIN_PREFIX_LENGTH ? "-" + word + "-" : "-" + word)
        .anyMatch(("-" + name + "-")::contains);
  }

  /** Whether it is the name with fewer than a letter in four wrong. */
  static boolean isMisspelt(String written, String name) {
    return LETTERS_PER_ERROR * editDistance(written, name) < written.length();
  }

  /** How many letters are to be put in, left out or replaced (Levenshtein's). */
  private static int editDistance(String one, String other) {
    var above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (var row = 1; row <= one.length(); row++) {
      var costs = new int[above.length];
      costs[0] = row;
      for (var column = 1; column < costs.length; column++) {
        var replaced = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        costs[column] =
            Math.min(above[column - 1] + replaced, Math.min(above[column], costs[column - 1]) + 1);
      }
      above = costs;
    }
    return above[other.length()];
  }
}
