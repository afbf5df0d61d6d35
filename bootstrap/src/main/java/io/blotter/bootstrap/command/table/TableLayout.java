package io.blotter.bootstrap.command.table;

import io.blotter.application.imports.TableHeader;
import io.blotter.application.imports.TableShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where in a table its columns are named.
 *
 * @param line of the names
 * @param before rows that stand before them
 */
record TableLayout(TableHeader header, long line, List<RawRow> before) {
  /** The line among the first that names most of the columns of a shape. */
  static TableLayout of(List<RawRow> head, TableShape shape) {
    var layouts = new ArrayList<TableLayout>();
    for (var i = 0; i < head.size(); i++) {
      var row = head.get(i);
      layouts.add(
          new TableLayout(
              TableHeader.of(row.cells(), shape.columns()),
              row.line(),
              head.subList(0, i).stream().filter(each -> !isDirective(each)).toList()));
    }
    return layouts.stream()
        .max(Comparator.comparingInt(TableLayout::named).thenComparing(first()))
        .orElseThrow();
  }

  /** How many columns of the shape it names. */
  int named() {
    return (int) header.recognized().stream().distinct().count();
  }

  private static Comparator<TableLayout> first() {
    return Comparator.comparingLong(TableLayout::line).reversed();
  }

  /** The line by which Excel is told what stands between cells. */
  private static boolean isDirective(RawRow row) {
    return String.join("", row.cells()).toLowerCase(Locale.ROOT).startsWith("sep=")
        || row.isBlank();
  }
}
