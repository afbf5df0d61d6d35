package io.blotter.bootstrap.command.table;

import io.blotter.application.imports.TableShape;
import io.blotter.toolchain.cli.CommandException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a file, whatever stands between its cells.
 *
 * @param notes what was guessed to read it
 */
record TableRows(CsvRows rows, TableLayout layout, List<String> notes) {
  /** The rows of {@code file}, divided so that most of a shape's columns are named. */
  static TableRows in(Path file, TableShape shape) throws IOException {
    var text = TextFile.of(file);
    var ways = new ArrayList<TableRows>();
    for (var separator : CsvRows.SEPARATORS) {
      var rows = new CsvRows(text, separator);
      var head = rows.head();
      if (!head.stream().allMatch(RawRow::isBlank)) {
        ways.add(new TableRows(rows, TableLayout.of(head, shape), guesses(text)));
      }
    }
    return ways.stream()
        .max(Comparator.comparingInt(way -> way.layout.named()))
        .orElseThrow(() -> new CommandException(file + " is empty."));
  }

  void forEach(Consumer<RawRow> each) throws IOException {
    rows.forEach(each);
  }

  private static List<String> guesses(TextFile text) {
    return text.isGuessed()
        ? List.of("It is not UTF-8 and was read as Windows-1252; look at letters with accents.")
        : List.of();
  }
}
