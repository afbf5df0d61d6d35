package io.blotter.toolchain.transfer;

import io.blotter.toolchain.environment.Environment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What a dump says of itself.
 *
 * @param tables in the order in which they were taken
 */
record Manifest(Origin origin, List<TakenTable> tables, List<SequenceValue> sequences) {
  /** Raised when an older build cannot read what a newer one writes. */
  private static final int FORMAT = 1;

  private static final String TITLE = "blotter dump";
  private static final String TAB = "\t";
  private static final int COLUMNS = 4;

  Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /**
   * A table in a dump.
   *
   * @param sha256 of its rows as they are stored
   */
  record TakenTable(RowSet rowSet, long rows, String sha256) {
    private String line() {
      var cells = new ArrayList<>(List.of("table", rowSet.table(), Long.toString(rows), sha256));
      cells.addAll(rowSet.columns());
      return String.join(TAB, cells);
    }
  }

  /** A line for each thing, its cells set apart by tabs. */
  String print() {
    var lines = new ArrayList<String>();
    lines.add(String.join(TAB, TITLE, Integer.toString(FORMAT)));
    lines.add(String.join(TAB, "scope", origin.scope().label()));
    lines.add(String.join(TAB, "environment", origin.environment().label()));
    lines.add(String.join(TAB, "server", origin.server()));
    lines.add(String.join(TAB, "taken", origin.taken().toString()));
    lines.add("revisions" + TAB + String.join(TAB, origin.revisions()));
    tables.forEach(table -> lines.add(table.line()));
    for (var at : sequences) {
      lines.add(
          String.join(
              TAB, "sequence", at.name(), Long.toString(at.last()), Boolean.toString(at.called())));
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws TransferException when it is of a newer format
   * @throws RuntimeException of any other kind when it is none
   */
  static Manifest parse(String text) {
    var lines = text.lines().map(line -> List.of(line.split(TAB, -1))).toList();
    var format = Integer.parseInt(cell(lines, TITLE));
    if (format > FORMAT) {
      throw TransferException.unfit(
          "The dump is of a newer format (%d; this build reads up to %d): restore it with the build that made it, or a newer one."
              .formatted(format, FORMAT));
    }
    var origin =
        new Origin(
            Scope.of(cell(lines, "scope")).orElseThrow(),
            Environment.of(cell(lines, "environment")).orElseThrow(),
            cell(lines, "server"),
            Instant.parse(cell(lines, "taken")),
            named(lines, "revisions").getFirst());
    return new Manifest(
        origin,
        named(lines, "table").stream()
            .map(cells ->
                new TakenTable(
                    new RowSet(cells.getFirst(), cells.subList(COLUMNS - 1, cells.size())),
                    Long.parseLong(cells.get(1)),
                    cells.get(2)))
            .toList(),
        named(lines, "sequence").stream()
            .map(cells ->
                new SequenceValue(
                    cells.getFirst(),
                    Long.parseLong(cells.get(1)),
                    Boolean.parseBoolean(cells.get(2))))
            .toList());
  }

  private static List<List<String>> named(List<List<String>> lines, String name) {
    return lines.stream()
        .filter(cells -> cells.getFirst().equals(name))
        .map(cells -> cells.subList(1, cells.size()))
        .toList();
  }

  private static String cell(List<List<String>> lines, String name) {
    return named(lines, name).stream()
        .findFirst()
        .map(List::getFirst)
        .orElseThrow(() -> new NoSuchElementException(name));
  }
}
