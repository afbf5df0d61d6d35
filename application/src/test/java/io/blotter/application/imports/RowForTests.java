package io.blotter.application.imports;

import java.util.List;

/** A row of one column. */
final class RowForTests {
  private RowForTests() {}

  static CsvRow of(String column, String text) {
    var shape = List.of(ImportColumn.optional(column, "", List.of()));
    return new CsvRow(1, TableHeader.of(List.of(column), shape), List.of(text));
  }
}
