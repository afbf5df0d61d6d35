package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import io.blotter.toolchain.differ.SyntheticValues.Style;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs files on a copy with rows in it, up and down again, and compares: the schema with the model,
 * then the schema and the rows with what they were.
 */
final class Proof implements AutoCloseable {
  private static final String NOT_NULL_VIOLATION = "23502";

  private final ScratchDatabases databases;
  private final ScratchDatabase start;
  private final ScratchDatabase model;
  private final RowModel rows;
  private final List<String> losses;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, String> unproved = new TreeMap<>();
  private final ConcurrentTask<Stage> first;

  /** Which rows take part: rather more than fewer. */
  private enum Filling {
    /** Also with the last values that types hold. */
    EVERY_TABLE_TO_ITS_BORDERS,
    EVERY_TABLE,
    /** The same with texts that another type can be made of. */
    EVERY_TABLE_CASTABLE,
    ROWS_OF_REVISIONS,
    NONE
  }

  /**
   * @param changedColumns columns that survive, but whose values do not come back as they were
   * @param changedDown the same for values that were written after the way up
   */
  record Verdict(List<String> changedColumns, List<String> changedDown, List<String> notes) {}

  /** A copy with rows in it, on which files are tried. */
  private record Stage(ScratchDatabase copy, ColumnDigests before) {}

  /** Begins to fill the first copy; nobody may be connected to what is copied. */
  Proof(
      ScratchDatabases databases,
      ScratchDatabase start,
      ScratchDatabase model,
      RowModel rows,
      List<String> losses) {
    this.databases = databases;
    this.start = start;
    this.model = model;
    this.rows = rows;
    this.losses = losses;
    this.first = ConcurrentTask.start(() -> stage(Filling.EVERY_TABLE_TO_ITS_BORDERS));
  }

  Verdict of(List<Step> steps) throws SQLException {
    var touched = ChangedTables.between(start.fingerprint(), model.fingerprint());
    for (var filling : Filling.values()) {
      var stage = filling == Filling.EVERY_TABLE_TO_ITS_BORDERS ? first.result() : stage(filling);
      var copy = stage.copy();
      if (goesUp(copy, steps, filling) && goesDown(copy, steps, filling)) {
        var changed =
            stage.before().changed(ColumnDigests.of(copy)).stream()
                .filter(column -> !isLost(column) && !isFilled(column, steps))
                .toList();
        unproved.keySet().retainAll(touched);
        unproved.forEach(
            (table, reason) -> notes.add("not proved with rows: %s (%s)".formatted(table, reason)));
        var again = new RowsBetween(copy, start, touched).proof(steps);
        notes.addAll(again.notes());
        return new Verdict(changed, again.changedColumns(), List.copyOf(notes));
      }
    }
    throw new ProposalException(String.join("; ", notes));
  }

  private Stage stage(Filling filling) throws SQLException {
    var copy = databases.copyOf(start);
    fill(copy, filling);
    return new Stage(copy, ColumnDigests.of(copy));
  }

  @Override
  public void close() throws SQLException {
    first.close();
  }

  private void fill(ScratchDatabase copy, Filling filling) throws SQLException {
    switch (filling) {
      case EVERY_TABLE_TO_ITS_BORDERS ->
          unproved.putAll(SyntheticRows.fill(copy, rows, Style.BORDERS));
      case EVERY_TABLE -> SyntheticRows.fill(copy, rows, Style.PLAIN);
      case EVERY_TABLE_CASTABLE -> SyntheticRows.fill(copy, rows, Style.CASTABLE);
      case ROWS_OF_REVISIONS -> {}
      case NONE -> SyntheticRows.clear(copy);
    }
  }

  private boolean goesUp(ScratchDatabase copy, List<Step> steps, Filling filling)
      throws SQLException {
    try {
      for (var step : steps) {
        step.up().run(copy);
      }
    } catch (StatementException e) {
      if (filling.compareTo(Filling.ROWS_OF_REVISIONS) < 0
          && StatementException.isAboutRows(e)
          && !NOT_NULL_VIOLATION.equals(e.getSQLState())) {
        notes.add("rows may stop the way up: " + e.getMessage());
        return false;
      }
      throw new ProposalException("the way up fails over rows: " + e.getMessage() + byHand(e));
    }
    requireSame(copy, model, "up");
    return true;
  }

  private boolean goesDown(ScratchDatabase copy, List<Step> steps, Filling filling)
      throws SQLException {
    try {
      for (var step : steps.reversed()) {
        step.down().run(copy);
      }
    } catch (StatementException e) {
      if (filling != Filling.NONE && StatementException.isAboutRows(e)) {
        notes.add("rows may stop the way down: " + e.getMessage());
        return false;
      }
      throw new ProposalException("the way down fails: " + e.getMessage() + byHand(e));
    }
    requireSame(copy, start, "down");
    return true;
  }

  /** What to do where values went by their texts, for want of a cast. */
  private static String byHand(StatementException e) {
    return Conversions.isByText(e.statement())
        ? ". PostgreSQL has no cast between these types: write both files by hand, with an expression"
            + " of your own after 'using', in a revision of 'blotter db create --empty'"
        : "";
  }

  private static void requireSame(ScratchDatabase copy, ScratchDatabase target, String way)
      throws SQLException {
    var after = "after the way " + way + ", ";
    var reached = copy.schema();
    Schema.requireSame(reached.fingerprint(), target.fingerprint(), after);
    var statements = SchemaDiff.statements(reached, target.schema());
    if (!statements.isEmpty()) {
      throw new ProposalException(after + "the differ still wants " + statements);
    }
    var lines = PgDump.differences(copy, target);
    if (!lines.isEmpty()) {
      throw new ProposalException(after + "pg_dump still tells apart " + lines);
    }
  }

  private static boolean isFilled(String column, List<Step> steps) {
    return steps.stream().anyMatch(step -> step.up().fills().contains(Ddl.Fill.nullsOf(column)));
  }

  private boolean isLost(String column) {
    return losses.stream()
        .anyMatch(loss ->
            loss.equals(column)
                || loss.equals(Losses.valuesOf(column))
                || (loss.startsWith("table ")
                    && column.startsWith("column " + loss.substring("table ".length()) + ".")));
  }
}
