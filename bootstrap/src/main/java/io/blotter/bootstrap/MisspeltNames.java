package io.blotter.bootstrap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the names that were meant to be settings and are none. */
final class MisspeltNames {
  /** What {@code ./blotter}, the tests and the tools beside read, and what Kubernetes sets. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "BLOTTER_(HOME|JAVA_OPTIONS|RECORD|TEST_\\w+|KEY|TOKEN|URL|SERVICE_(HOST|PORT)\\w*|PORT_\\d+_\\w+)");

  private static final Set<String> KNOWN =
      Arrays.stream(Setting.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  /** How many letters may be wrong in a name that does not say that it is one of ours. */
  private static final int CLOSE = 2;

  private MisspeltNames() {}

  /** One line for each. */
  static Stream<String> in(Collection<String> names, String origin) {
    return names.stream()
        .filter(name -> !KNOWN.contains(name) && !OTHERS.matcher(name).matches())
        .sorted()
        .flatMap(name -> problem(name, names, origin));
  }

  private static Stream<String> problem(String name, Collection<String> names, String origin) {
    var ours = name.toUpperCase(Locale.ROOT).startsWith("BLOTTER_");
    return KNOWN.stream()
        .filter(known -> ours || Math.abs(known.length() - name.length()) <= CLOSE)
        .min(
            Comparator.<String>comparingInt(known -> distance(name, known))
                .thenComparing(Comparator.naturalOrder()))
        .filter(known -> ours || (distance(name, known) <= CLOSE && !names.contains(known)))
        .map(known -> name + " (" + origin + ") is no setting; the nearest is " + known)
        .stream();
  }

  /** Levenshtein's, without regard to case. */
  private static int distance(String given, String known) {
    var letters = given.toUpperCase(Locale.ROOT);
    var row = IntStream.rangeClosed(0, known.length()).toArray();
    for (var i = 1; i <= letters.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= known.length(); j++) {
        var changed = diagonal + (letters.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[known.length()];
  }
}
