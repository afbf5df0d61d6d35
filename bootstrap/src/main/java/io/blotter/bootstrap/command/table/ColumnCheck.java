package io.blotter.bootstrap.command.table;

import io.blotter.application.imports.ImportColumn;
import io.blotter.application.imports.Nearest;
import io.blotter.application.imports.TableShape;
import io.blotter.toolchain.cli.CommandException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the columns that a table has with those of its shape. */
final class ColumnCheck {
  private final Path file;
  private final TableLayout layout;
  private final TableShape shape;

  ColumnCheck(Path file, TableLayout layout, TableShape shape) {
    this.file = file;
    this.layout = layout;
    this.shape = shape;
  }

  /** Names all required columns that are missing at once, and those that are there twice. */
  void requireColumns() {
    var missing = missing().stream().filter(ImportColumn::isRequired).toList();
    if (!missing.isEmpty()) {
      throw new CommandException(
          file
              + " lacks the columns "
              + missing.stream().map(this::withNearest).collect(Collectors.joining(", "))
              + "; it has "
              + String.join(", ", layout.header().names())
              + ".");
    }
    var repeated = layout.header().repeated();
    if (!repeated.isEmpty()) {
      throw new CommandException(
          file
              + " has more than one column "
              + String.join(", ", repeated)
              + "; leave one of each.");
    }
  }

  /** What is there beyond the shape's columns, and what is not. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    layout
        .before()
        .forEach(row ->
            notes.add(
                "Line %d stands before the names of the columns and was passed over: %s"
                    .formatted(row.line(), String.join(" ", row.cells()).strip())));
    var unknown = layout.header().unknown();
    if (!unknown.isEmpty()) {
      notes.add("Columns that were passed over, being unknown: " + String.join(", ", unknown));
    }
    var absent = missing().stream().filter(column -> column.need() == ImportColumn.Need.OPTIONAL);
    var names = absent.map(this::withNearest).toList();
    if (!names.isEmpty()) {
      notes.add(
          "Columns that it lacks, whose values stay as they are: " + String.join(", ", names));
    }
    return notes;
  }

  private List<ImportColumn> missing() {
    return shape.columns().stream()
        .filter(column -> !layout.header().names().contains(column.name()))
        .toList();
  }

  private String withNearest(ImportColumn column) {
    return column.name()
        + Nearest.to(column.name(), layout.header().unknown())
            .map(written -> " (is it " + written + "?)")
            .orElse("");
  }
}
