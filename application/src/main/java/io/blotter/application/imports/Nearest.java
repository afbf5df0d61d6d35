package io.blotter.application.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the word that somebody probably meant: the one that shares most pairs of letters. */
public final class Nearest {
  private static final double MIN_LIKENESS = 0.5;

  private Nearest() {}

  public static Optional<String> to(String written, Collection<String> allowed) {
    return allowed.stream()
        .max(Comparator.comparingDouble(word -> likeness(written, word)))
        .filter(word -> likeness(written, word) >= MIN_LIKENESS);
  }

  /** Twice the pairs that both have, of all pairs of both. */
  private static double likeness(String one, String other) {
    var pairs = pairs(one);
    var others = pairs(other);
    var common = new HashSet<>(pairs);
    common.retainAll(others);
    return 2.0 * common.size() / Math.max(1, pairs.size() + others.size());
  }

  private static Set<String> pairs(String word) {
    var padded = ' ' + word.toLowerCase(Locale.ROOT) + ' ';
    return IntStream.range(0, padded.length() - 1)
        .mapToObj(i -> padded.substring(i, i + 2))
        .collect(Collectors.toSet());
  }
}
