package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while rows are read. */
final class Findings {
  private static final int LONGEST_NAME = 500;

  private final List<Finding> all = new ArrayList<>();

  void add(Cells row, String key, Reason reason, String detail) {
    all.add(new Finding(row.line(), key, reason, detail));
  }

  /** Whether a name or key has more characters than the registry keeps. */
  static boolean isTooLong(String name) {
    return name.codePointCount(0, name.length()) > LONGEST_NAME;
  }

  /** Notes the rows that lose a character which cannot be stored. */
  void noteNul(List<Cells> rows, String keyColumn) {
    rows.stream()
        .filter(Cells::hasNul)
        .forEach(row -> add(row, row.text(keyColumn), Reason.NUL_REMOVED, ""));
  }

  /** All of them, in the order of their rows. */
  List<Finding> all() {
    return all.stream().sorted(Comparator.comparingLong(Finding::line)).toList();
  }
}
