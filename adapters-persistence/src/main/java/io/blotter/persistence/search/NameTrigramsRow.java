package io.blotter.persistence.search;

import java.util.List;

/** A name's trigrams, one after another with a line's end between, as none contains it. */
record NameTrigramsRow(String name, String trigrams) {
  List<String> split() {
    return split(trigrams);
  }

  static List<String> split(String trigrams) {
    return trigrams.isEmpty() ? List.of() : List.of(trigrams.split("\n", -1));
  }

  /** Those of the name asked for, and the version of all names. */
  record Asked(String version, String trigrams) {
    List<String> split() {
      return NameTrigramsRow.split(trigrams);
    }
  }
}
