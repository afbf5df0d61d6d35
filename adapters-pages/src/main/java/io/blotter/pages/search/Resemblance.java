package io.blotter.pages.search;

import java.util.Arrays;

/**
 * Whether somebody who wrote one thing may have meant a name: by a word of it, or with fewer than a
 * letter in four wrong. Both are written as addresses have them.
 */
final class Resemblance {
  private static final int LEAST_BEGINNING = 4;
  private static final int LETTERS_TO_A_SLIP = 4;

  private Resemblance() {}

  static boolean between(String typed, String name) {
    return isOfAWord(typed.split("-", 2)[0], name)
        || LETTERS_TO_A_SLIP * editDistance(typed, name) < typed.length();
  }

  private static boolean isOfAWord(String first, String name) {
    return Arrays.stream(name.split("-", -1))
        .anyMatch(word ->
            word.equals(first) || (first.length() >= LEAST_BEGINNING && word.startsWith(first)));
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
