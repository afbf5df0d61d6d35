package io.blotter.bootstrap.command.table;

import io.blotter.application.imports.CsvRow;
import io.blotter.application.imports.ImportColumn;
import io.blotter.application.imports.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people which columns a table may have. */
public final class ColumnGuide {
  private ColumnGuide() {}

  /** For the end of a command's help. */
  public static List<String> help(TableShape shape) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Columns, in any order; * must be there:");
    read(shape)
        .forEach(column ->
            lines.add(
                "  %s %s: %s%s"
                    .formatted(
                        column.isRequired() ? "*" : " ",
                        column.name(),
                        column.meaning().replace("`", ""),
                        column.allowed().isEmpty() ? "" : ": " + words(column, ""))));
    lines.add("Not read: " + unread(shape, "") + ".");
    lines.add("");
    lines.add(
        "An empty or unreadable cell changes nothing; %s takes a value away."
            .formatted(CsvRow.EMPTIED));
    return lines;
  }

  /** For the documentation. */
  public static String markdown(TableShape shape) {
    var rows =
        read(shape)
            .map(column ->
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        column.name(),
                        column.need().name().toLowerCase(Locale.ROOT),
                        column.meaning(),
                        words(column, "`")))
            .collect(Collectors.joining());
    return "| column | | what it says | allowed |\n|---|---|---|---|\n"
        + rows
        + "\nNot read: "
        + unread(shape, "`")
        + ".\n";
  }

  private static Stream<ImportColumn> read(TableShape shape) {
    return shape.columns().stream().filter(column -> column.need() != ImportColumn.Need.UNREAD);
  }

  private static String unread(TableShape shape, String quote) {
    return shape.columns().stream()
        .filter(column -> column.need() == ImportColumn.Need.UNREAD)
        .map(column -> quote + column.name() + quote)
        .collect(Collectors.joining(", "));
  }

  private static String words(ImportColumn column, String quote) {
    return column.allowed().stream()
        .map(word -> quote + word + quote)
        .collect(Collectors.joining(", "));
  }
}
