package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while rows are read. */
final class Findings {
  private static final int MAX_NAME_LENGTH = 500;

  private final List<ImportFinding> all = new ArrayList<>();

  void add(Gaps gaps, Reason reason, String detail) {
    all.add(new ImportFinding(gaps.line(), gaps.key(), reason, detail));
  }

  void add(CsvRow row, String key, Reason reason, String detail) {
    all.add(new ImportFinding(row.line(), key, reason, detail));
  }

  /** Whether a name or key has more characters than the registry keeps. */
  static boolean isTooLong(String name) {
    return name.codePointCount(0, name.length()) > MAX_NAME_LENGTH;
  }

  /** The rows with as many cells as there are columns; the others are refused. */
  List<CsvRow> even(List<CsvRow> rows, String keyColumn) {
    return rows.stream().filter(row -> isEven(row, keyColumn)).toList();
  }

  private boolean isEven(CsvRow row, String keyColumn) {
    if (row.isRagged()) {
      var columns = row.header().names().size();
      add(
          row,
          row.text(keyColumn),
          Reason.ROW_RAGGED,
          row.cells().size() + " cells in " + columns + " columns");
      return false;
    }
    noteUnreadable(row, row.text(keyColumn));
    return true;
  }

  private void noteUnreadable(CsvRow row, String key) {
    row.header().recognized().stream()
        .filter(ImportColumn::isRead)
        .map(ImportColumn::name)
        .filter(row::isUnreadable)
        .forEach(
            column -> add(row, key, Reason.VALUE_UNREADABLE, column + ": " + row.text(column)));
  }

  /** All of them, in the order of their rows. */
  List<ImportFinding> all() {
    return all.stream().sorted(Comparator.comparingLong(ImportFinding::line)).toList();
  }
}
